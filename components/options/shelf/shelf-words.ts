import type { Choice, ShelfName } from '../../../lib/core/shelf/shelf-entry.ts';

/** Keys of the words for each list: its name, and what it adds. */
export const SHELF_WORDS: Readonly<Record<ShelfName, readonly [name: string, adds: string]>> = {
  heads: ['shelfHeads', 'shelfHeadsAdds'],
  organizations: ['shelfOrganizations', 'shelfOrganizationsAdds'],
  congress: ['shelfCongress', 'shelfCongressAdds'],
  presidents: ['shelfPresidents', 'shelfPresidentsAdds'],
  states: ['shelfStates', 'shelfStatesAdds'],
  european: ['shelfEuropean', 'shelfEuropeanAdds'],
  bundestag: ['shelfBundestag', 'shelfBundestagAdds'],
  parliament: ['shelfParliament', 'shelfParliamentAdds'],
  cabinet: ['shelfCabinet', 'shelfCabinetAdds'],
  executives: ['shelfExecutives', 'shelfExecutivesAdds'],
  votes: ['shelfVotes', 'shelfVotesAdds'],
  conflicts: ['shelfConflicts', 'shelfConflictsAdds'],
};

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  country: 'shelfCountry',
  parliament: 'shelfCountry',
  state: 'shelfState',
};
