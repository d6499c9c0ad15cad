import type { NameGenders } from '../../lexicon/language-words.ts';
import { genderOf } from '../../lexicon/names/forenames.ts';
import { romanise } from '../derive/transliterate.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import type { BlockWords } from './block-words.ts';
import { forenamesOf } from './forename-agreement.ts';
import { verbBeside } from './words-beside.ts';

export type Gender = 'woman' | 'man';

/**
 * The bearers of a surname that its form or the verb beside it may mean: “řekla Smithová” is a woman. If that leaves
 * nobody or shows nothing, all of them.
 */
export function ofGender(
  entries: readonly GazetteerEntry[],
  block: BlockWords,
  from: number,
  to: number,
  words: readonly string[],
): readonly GazetteerEntry[] {
  const { genders } = block;
  if (!genders || entries.length < 2) return entries;
  const surname = words.at(-1) ?? '';
  const gender =
    genderOfSurname(surname, genders, block.tokens[to]?.key ?? '') ??
    genderOfVerb(verbBeside(block, from, to), genders);
  if (!gender) return entries;
  const fitting = entries.filter((entry) => (genderOfBearer(entry, genders) ?? gender) === gender);
  return fitting.length > 0 ? fitting : entries;
}

/** Women's surnames have their own endings, or stay unchanged where men's change. */
function genderOfSurname(
  surname: string,
  { womensSurnames, womensEndings, sharedForms }: NameGenders,
  written: string,
): Gender | undefined {
  if (endsIn(surname, womensSurnames)) return 'woman';
  if (written === surname || !womensEndings || endsIn(written, sharedForms)) return undefined;
  return endsIn(surname, womensEndings) ? undefined : 'man';
}

function genderOfVerb(verb: string | undefined, genders: NameGenders): Gender | undefined {
  if (verb === undefined) return undefined;
  if (endsIn(verb, genders.womensVerbs)) return 'woman';
  return endsIn(verb, genders.mensVerbs) ? 'man' : undefined;
}

function genderOfBearer(entry: GazetteerEntry, { womensEndings }: NameGenders): Gender | undefined {
  const forename = forenamesOf(entry)[0] ?? '';
  const known = genderOf(romanise(forename) ?? forename);
  // An unlisted forename of the language itself shows gender by its ending. A foreign one may be anybody's.
  return known ?? (endsIn(forename, womensEndings) ? 'woman' : undefined);
}

const endsIn = (word: string, endings: string | undefined): boolean =>
  endings?.split(' ').some((ending) => word.length > ending.length && word.endsWith(ending)) ===
  true;
