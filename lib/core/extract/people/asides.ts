import { entityIdFor } from '../../entity-id.ts';
import { FEMALE_KIN, MALE_KIN } from '../../lexicon/english/role-words.ts';
import { foldText } from '../../text/fold.ts';
import type { Run, SplitRun } from '../names/run.ts';
import type { Token } from '../records/document.ts';
import type { Gender, Person } from '../records/person.ts';
import { joinName } from './person-names.ts';

/** Reads the gender from a word for a relative before the phrase of a name: `her husband, | the lawyer John Doe`. */
export function kinInFront(tokens: readonly Token[], phraseFirst: number): Gender | undefined {
  const isApposed = tokens[phraseFirst - 1]?.text === ',';
  const noun = tokens[isApposed ? phraseFirst - 2 : phraseFirst - 1]?.lower ?? '';
  if (MALE_KIN.has(noun)) return 'male';
  return FEMALE_KIN.has(noun) ? 'female' : undefined;
}

/**
 * Finds people whom an article names only as relatives: `her husband, John Doe`. It has used the surname alone for
 * somebody else before, and continues to do so. `phraseStart` tells where the phrase of a run begins.
 */
export function findAsides(
  tokens: readonly Token[],
  runs: readonly SplitRun[],
  byId: ReadonlyMap<string, Person>,
  phraseStart: (run: SplitRun) => number,
): Set<Person> {
  const asides = new Set<Person>();
  const named = new Set<Person>();
  const surnames = new Map<string, Person>();
  const alone = new Set<string>();
  for (const run of runs) {
    const { name } = run;
    if (name.first > name.last) continue;
    if (name.first === name.last) {
      const word = foldText(tokens[name.first]?.text ?? '');
      if (surnames.has(word)) alone.add(word);
      continue;
    }
    const person = fullNameOf(tokens, name, byId);
    if (!person) continue;
    const isKin = kinInFront(tokens, phraseStart(run)) !== undefined;
    const surname = foldText(person.surname);
    if (!named.has(person) && isKin && alone.has(surname)) asides.add(person);
    if (!isKin) asides.delete(person);
    named.add(person);
    if (!surnames.has(surname)) surnames.set(surname, person);
  }
  return asides;
}

function fullNameOf(
  tokens: readonly Token[],
  run: Run,
  byId: ReadonlyMap<string, Person>,
): Person | undefined {
  return byId.get(entityIdFor('person', joinName(tokens, run)));
}
