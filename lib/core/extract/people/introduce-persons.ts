import { entityIdFor } from '../../entity-id.ts';
import { LEADING_SURNAMES, TWO_SYLLABLES } from '../../lexicon/names/name-order.ts';
import type { CuratedName } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { Run, SplitRun } from '../names/run.ts';
import type { Token } from '../records/document.ts';
import type { Person } from '../records/person.ts';
import type { Evidence } from './evidence.ts';
import { createIntroducedNames } from './introduced-names.ts';
import { createPerson, joinName } from './person-names.ts';
import { type ReadTitledName, titledNames } from './titled-persons.ts';

/** What a language says of the form of names. */
export interface NameShape {
  /** whether the words are a full name by their form */
  isFullName(tokens: readonly Token[], run: Run): boolean;
  /** whether a word in lower case is a usual forename */
  isForename(lower: string): boolean;
  /** a name by title and surname alone */
  readonly titledName: ReadTitledName;
}

/** The people that an article introduces. */
export interface Introduced {
  /** by the id of each full name as written; several ids may mean one person */
  readonly byId: ReadonlyMap<string, Person>;
  readonly distinct: readonly Person[];
  /** those named only by title and surname */
  readonly titled: ReadonlySet<Person>;
}

/**
 * Creates a person for each full name with enough evidence, for each curated name and for each `President Doe`.
 * Spellings with and without middle names are one person. A capitalised particle at the start of a sentence (`Van Doe`)
 * doesn't create a second one.
 */
export function introducePersons(
  tokens: readonly Token[],
  runs: readonly SplitRun[],
  evidence: Evidence,
  curatedNames: readonly CuratedName[],
  shape: NameShape,
): Introduced {
  const index = indexKnown(curatedNames);
  const persons = new Map<string, Person>();

  const names = createIntroducedNames();
  const surnames = new Set<string>();
  const introduce = (run: Run): void => {
    const name = joinName(tokens, run);
    const curated = index.get(foldText(name));
    const id = curated ? entityIdFor('person', curated.name) : entityIdFor('person', name);
    // `Van Doe` at the start of a sentence is the surname of somebody who was named before.
    if (surnames.has(foldText(name))) return;
    const same = persons.get(id) ?? names.variantOf(name) ?? names.endingIn(name);
    if (same) persons.set(entityIdFor('person', name), same);
    else {
      const person = createPerson(id, curated?.name ?? name, curated);
      names.add(person);
      persons.set(id, person);
      persons.set(entityIdFor('person', name), person);
      surnames.add(foldText(person.surname));
    }
  };
  // The evidence for a name depends only on its words, so each name is tried once.
  const tried = new Set<string>();
  // Names with a usual forename come first. A name without one may be the surname of somebody named in full later.
  const late: Run[] = [];
  for (const { name } of runs) {
    if (name.first >= name.last) continue;
    const words = joinName(tokens, name);
    if (tried.has(words)) continue;
    tried.add(words);
    if (!shape.isFullName(tokens, name)) continue;
    const isKnown = index.size > 0 && index.has(foldText(words));
    if (!isKnown && !evidence.isPerson(name)) continue;
    if (isKnown || shape.isForename(tokens[name.first]?.lower ?? '')) introduce(name);
    else late.push(name);
  }
  for (const name of late) introduce(name);
  const introduced = new Set([...persons.values()].map((person) => foldText(person.surname)));
  for (const { name } of runs) {
    // A curated short form counts if the article itself introduces nobody with that surname.
    if (index.size === 0 || name.first > name.last || shape.isFullName(tokens, name)) continue;
    const written = foldText(joinName(tokens, name));
    if (index.has(written) && !introduced.has(written)) introduce(name);
  }

  const isTaken = (surname: string) => surnames.has(foldText(surname));
  const titled = new Set<Person>();
  for (const { name } of titledNames(tokens, runs, isTaken, shape.titledName)) {
    const id = entityIdFor('person', name);
    const person = createPerson(id, name, undefined);
    persons.set(id, person);
    titled.add(person);
  }

  const distinct = [...new Set(persons.values())];
  const single = new Set(
    runs.filter(({ name }) => name.first === name.last).map(({ name }) => tokens[name.first]?.text),
  );
  const final = new Map(distinct.map((person) => [person, withLeadingSurname(person, single)]));
  const byId = [...persons].map(([id, person]) => [id, final.get(person) ?? person] as const);
  return { byId: new Map(byId), distinct: [...final.values()], titled };
}

/** `Zhang Wei` in an article that says `Zhang` but never `Wei`, or `Park Geun-hye`: the surname comes first. */
function withLeadingSurname(person: Person, single: ReadonlySet<string | undefined>): Person {
  const words = person.name.split(' ');
  const [first = '', last = ''] = words;
  if (person.curated || words.length !== 2 || !LEADING_SURNAMES.has(foldText(first))) return person;
  const isFirst = TWO_SYLLABLES.test(last)
    ? !single.has(last)
    : single.has(first) && !single.has(last);
  return isFirst ? { ...person, surname: first } : person;
}

function indexKnown(known: readonly CuratedName[]): Map<string, CuratedName> {
  const index = new Map<string, CuratedName>();
  for (const curated of known) {
    if (curated.type !== 'person') continue;
    for (const name of [curated.name, ...curated.aliases]) index.set(foldText(name), curated);
  }
  return index;
}
