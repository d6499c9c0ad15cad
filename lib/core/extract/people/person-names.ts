import { entityIdFor } from '../../entity-id.ts';
import { NAME_SUFFIXES } from '../../lexicon/english/name-suffixes.ts';
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES } from '../../lexicon/english/titles.ts';
import { genderOfForename } from '../../lexicon/names/forename-gender.ts';
import {
  PARTICLE_WITH_A_CAPITAL,
  PARTICLES_IN_AN_ARTICLE,
} from '../../lexicon/names/name-parts.ts';
import type { CuratedName } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { Run } from '../names/run.ts';
import type { Token } from '../records/document.ts';
import type { Gender, Person } from '../records/person.ts';

/** The words of a run as one name. */
export function joinName(tokens: readonly Token[], run: Run): string {
  let name = tokens[run.first]?.text ?? '';
  for (let index = run.first + 1; index <= run.last; index++) name += ` ${tokens[index]?.text}`;
  return name.includes(' ,') ? name.replaceAll(' ,', ',') : name;
}

/** The words of a name without a suffix. */
export function nameWords(name: string): string[] {
  return name.split(/[ ,]+/).filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()));
}

/** Particles that some people write with a capital: `Ó Briain`, `De Niro`. */
function isParticle(word: string): boolean {
  return PARTICLES_IN_AN_ARTICLE.has(word) || PARTICLE_WITH_A_CAPITAL.test(word);
}

/** Creates a person with the surname of the full name. */
export function createPerson(id: string, name: string, curated: CuratedName | undefined): Person {
  const words = nameWords(name);
  let first = words.length - 1;
  // “van der Berg” is a surname with its particles if these are in lower case.
  while (first > 1 && isParticle(words[first - 1] ?? '')) first--;
  return { id, name, surname: words.slice(first).join(' '), ...(curated ? { curated } : {}) };
}

/** `Jr`, `III` and the like at the end of a name, in lower case, or nothing. */
export function suffixOf(name: string): string {
  const last = name.split(/[ ,]+/).pop()?.toLowerCase() ?? '';
  return NAME_SUFFIXES.has(last) ? last : '';
}

/** Finds the person that a run names: by the full name, or by a surname that only one person has. */
export type ResolveRun = (run: Run) => Person | undefined;

/**
 * Resolves the runs of an article among its people. Each name is looked up only once. A surname after `Mr` is no
 * woman's. A surname alone means none of the `asides`, because the article uses their full names.
 */
export function createResolveRun(
  tokens: readonly Token[],
  byId: ReadonlyMap<string, Person>,
  persons: readonly Person[],
  asides: ReadonlySet<Person>,
): ResolveRun {
  const bearers = Map.groupBy(persons, (person) => foldText(person.surname));
  const known = new Map<string, Person | undefined>();
  const look = (name: string, courtesy: Gender | undefined): Person | undefined => {
    const exact = byId.get(entityIdFor('person', name));
    if (exact) return exact;
    const same = (bearers.get(foldText(name)) ?? []).filter((person) => fits(person, courtesy));
    if (same.length < 2) return same[0];
    const main = same.filter((person) => !asides.has(person));
    return main.length === 1 ? main[0] : undefined;
  };
  return (run) => {
    if (run.first > run.last) return undefined;
    const name = joinName(tokens, run);
    const courtesy = courtesyOf(tokens[run.first - 1]);
    const key = courtesy ? `${courtesy} ${name}` : name;
    if (!known.has(key)) known.set(key, look(name, courtesy));
    return known.get(key);
  };
}

function courtesyOf(title: Token | undefined): Gender | undefined {
  if (!title || !HONORIFICS.has(title.lower)) return undefined;
  if (MALE_TITLES.has(title.lower)) return 'male';
  return FEMALE_TITLES.has(title.lower) ? 'female' : undefined;
}

function fits(person: Person, courtesy: Gender | undefined): boolean {
  const gender = genderOfForename(foldText(person.name.split(' ')[0] ?? ''));
  return courtesy === undefined || gender === undefined || gender === courtesy;
}
