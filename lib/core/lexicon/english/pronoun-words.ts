import { wordList } from '../../text/word-list.ts';

/** Nouns behind a name that belong to its bearer or stand by them: `Doe supporters`, `the Doe campaign`. */
export const BEHIND_AN_OWNER = wordList(`
  supporters supporter backers critics fans voters delegates donors loyalists allies ally aides aide advisers adviser
  advisors advisor campaign team camp administration government cabinet presidency era family foundation ticket rally
  rallies ad ads spokesman spokeswoman spokesperson lawyer lawyers attorney attorneys staff staffers officials official
  organization organisation surrogates surrogate operatives operative rivals opponents biographer voter fan critic
`);

/** Words for a person that nothing but their ending tells: `the talker`. */
export const ENDING_OF_A_PERSON = /^[a-z]{3,}(?:er|or|ist|man|woman)$|^\d+-year-old$/;

/** Subjects that are more than one person. */
export const SEVERAL_PEOPLE = wordList('they both neither others');

/** Words that open a clause in front of the main one, with a subject of its own. */
export const OPENS_AN_EARLY_CLAUSE = wordList(
  'while when as although though if since after before because once until',
);

/** Nouns and offices of men, and of women. */
export const NOUNS_OF_MEN = wordList(`
  husband son brother father grandfather grandson nephew uncle widower stepson stepfather boyfriend fiance man boy
  gentleman businessman congressman chairman spokesman councilman assemblyman alderman anchorman policeman fireman
  salesman statesman sportsman clergyman actor king prince duke priest monk patriarch playboy
`);
export const NOUNS_OF_WOMEN = wordList(`
  wife daughter sister mother grandmother granddaughter niece aunt widow stepdaughter stepmother girlfriend fiancee
  woman girl lady businesswoman congresswoman chairwoman spokeswoman councilwoman assemblywoman alderwoman anchorwoman
  policewoman saleswoman stateswoman sportswoman actress queen princess duchess nun matriarch waitress hostess
`);
