import { genderOfForename } from '../data/forename-gender.ts';
import { isForename } from '../data/forenames.ts';
import { LEADING_SURNAMES } from '../data/name-order.ts';
import { entityIdFor } from '../entity-id.ts';
import type { CuratedName } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { speechVerbOf } from './data/cues.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLE_SURNAMES } from './data/titles.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from './document.ts';
import { findRuns, isFullName, isNameWord, type Run, splitTitle } from './find-runs.ts';
import { isOrganizationName } from './organizations.ts';
import { createEvidence } from './person-evidence.ts';
import {
  createPerson,
  createResolveRun,
  joinName,
  type Person,
  type ResolveRun,
  variantOf,
} from './person-names.ts';
import { roleBefore } from './role-phrases.ts';

export type { Gender, Person } from './person-names.ts';

/** One place where a person is named. Token indices are inclusive. */
export interface PersonMention {
  person: Person;
  /** the name itself */
  first: number;
  last: number;
  /** the name with the title or role before it, and its article */
  phraseFirst: number;
}

export interface People {
  /** in order of first appearance */
  persons: Person[];
  /** in order of the text, quotations included */
  mentions: PersonMention[];
  /** first tokens of names outside quotations that may be a person's, but nobody's whom we know */
  unknown: number[];
}

/**
 * Finds the persons of an article and every place that names them.
 *
 * A full name (two to five capitalised words, no place, organisation or event by its words) is a person
 * when the article treats it as one: a title or role beside it, “who” after it, an age, a party in brackets,
 * a courtesy title, or a reporting verb together with the surname alone elsewhere. A surname alone is a
 * mention when exactly one person of the article bears it, no other name word stands beside it, and the
 * article has not used it before it introduced that person.
 * Knowingly misses people whom the article only lists, people of a single name (unless curated), and
 * surnames that two people of the article share.
 */
export function findPeople(document: ArticleDocument, known: readonly CuratedName[]): People {
  const { tokens } = document;
  const index = indexKnown(known);
  const found = findRuns(document).map((run) => nameRun(tokens, run));
  const evidence = createEvidence(
    document,
    found.map((run) => run.name),
  );
  const runs = found.map((run) => ({ ...run, name: evidence.nameWithin(run.name) ?? run.name }));
  const persons = new Map<string, Person>();

  const introduce = (run: Run): void => {
    const name = joinName(tokens, run);
    const curated = index.get(foldText(name));
    const id = curated ? entityIdFor('person', curated.name) : entityIdFor('person', name);
    // `Van Doe` at the start of a sentence is the surname of somebody named before.
    const isSurname = [...persons.values()].some((one) => foldText(one.surname) === foldText(name));
    if (isSurname) return;
    const same = persons.get(id) ?? variantOf([...persons.values()], name);
    if (same) persons.set(entityIdFor('person', name), same);
    else {
      const person = createPerson(id, curated?.name ?? name, curated);
      persons.set(id, person);
      persons.set(entityIdFor('person', name), person);
    }
  };
  for (const { name } of runs) {
    if (name.first > name.last) continue;
    if (!isFullName(tokens, name)) continue;
    const isKnown = index.size > 0 && index.has(foldText(joinName(tokens, name)));
    if (isKnown || evidence.isPerson(name)) introduce(name);
  }
  const introduced = new Set([...persons.values()].map((person) => foldText(person.surname)));
  for (const { name } of runs) {
    // A curated short form counts where the article itself introduces nobody of that surname.
    if (index.size === 0 || name.first > name.last || isFullName(tokens, name)) continue;
    const written = foldText(joinName(tokens, name));
    if (index.has(written) && !introduced.has(written)) introduce(name);
  }

  const distinct = [...new Set(persons.values())];
  const single = new Set(
    runs.filter(({ name }) => name.first === name.last).map(({ name }) => tokens[name.first]?.text),
  );
  for (const person of distinct) useLeadingSurname(person, single);
  const resolveRun = createResolveRun(tokens, persons, distinct);
  const strangers = findStrangers(
    document,
    runs.map((run) => run.name),
    resolveRun,
  );
  for (const person of strangers) person.surnameIsOthers = true;
  const mentions: PersonMention[] = [];
  const unknown: number[] = [];
  for (const run of runs) {
    const person = resolveRun(run.name);
    const isStranger = run.name.first === run.name.last && person?.surnameIsOthers === true;
    if (!person || isStranger) {
      if (isStranger || mayBePerson(tokens, run)) unknown.push(run.name.first);
      continue;
    }
    const phraseFirst = phraseStart(document, run.title, run.name);
    noteGender(person, tokens, phraseFirst, run.name.first);
    mentions.push({ person, ...run.name, phraseFirst });
  }
  for (const person of distinct) {
    // Titles tell better than forenames.
    const gender = person.gender ?? genderOfForename(foldText(person.name.split(' ')[0] ?? ''));
    if (gender) person.gender = gender;
  }
  const order = new Map(mentions.toReversed().map((mention) => [mention.person, mention.first]));
  distinct.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  // `Alder Vale coach Jane Doe`: what belongs to a known person's phrase is no unknown name.
  const isOwn = (first: number) =>
    mentions.some((mention) => mention.phraseFirst <= first && first <= mention.last);
  return { persons: distinct, mentions, unknown: unknown.filter((first) => !isOwn(first)) };
}

/** `Zhang Wei` of whom the article says `Zhang`, and never `Wei`: the surname stands first. */
function useLeadingSurname(person: Person, single: ReadonlySet<string | undefined>): void {
  const words = person.name.split(' ');
  const [first = '', last = ''] = words;
  if (person.curated || words.length !== 2 || !LEADING_SURNAMES.has(foldText(first))) return;
  if (single.has(first) && !single.has(last)) person.surname = first;
}

/**
 * Persons whose surname alone is somebody else's: the body uses it before it gives their full name. An
 * article that starts with “the president's wife, Jane Doe” after three paragraphs of “Doe said” means
 * another Doe, whom every reader knows. The first block does not count, since headlines use short forms.
 */
function findStrangers(
  { tokens, sentences }: ArticleDocument,
  runs: readonly Run[],
  resolveRun: ResolveRun,
): Set<Person> {
  const strangers = new Set<Person>();
  const named = new Set<Person>();
  for (const run of runs) {
    const person = resolveRun(run);
    if (!person || person.curated) continue;
    const isHeadline = (sentences[tokens[run.first]?.sentence ?? 0]?.block ?? 0) === 0;
    if (run.last > run.first) named.add(person);
    else if (!isHeadline && !named.has(person)) strangers.add(person);
  }
  return strangers;
}

/** Whether a name that resolves to nobody may yet be a person's: a full name, “Mr. Doe”, “Doe said”. */
function mayBePerson(
  tokens: readonly Token[],
  { title, name }: { title: Run; name: Run },
): boolean {
  const first = tokens[name.first];
  if (!first || name.first > name.last || first.quotation >= 0) return false;
  if (isFullName(tokens, name)) return true;
  if (!isNameWord(first)) return false;
  const hasTitle = title.first <= title.last;
  return hasTitle || speechVerbOf(tokens[name.last + 1]?.lower ?? '') !== undefined;
}

function indexKnown(known: readonly CuratedName[]): Map<string, CuratedName> {
  const index = new Map<string, CuratedName>();
  for (const curated of known) {
    if (curated.type !== 'person') continue;
    for (const name of [curated.name, ...curated.aliases]) index.set(foldText(name), curated);
  }
  return index;
}

/** Letters behind a name, of honours and professions. */
const LETTERS = /^(KC|QC|SC|MP|MEP|MSP|MLA|OBE|MBE|CBE|KBE|DBE|GBE|OM|FRS|MD|PhD|JD|RN|Esq)$/;

/** The last token of a run's name, without the letters behind it: `Jane Doe | KC`. */
function beforeLetters(tokens: readonly Token[], run: Run): number {
  let last = run.last;
  while (last > run.first + 1 && LETTERS.test(tokens[last]?.text ?? '')) last--;
  return last;
}

/** Titles and, before a full name, adjectives of nation and party are not the name. */
function nameRun(tokens: readonly Token[], whole: Run): { title: Run; name: Run } {
  const run = { first: whole.first, last: beforeLetters(tokens, whole) };
  const split = splitTitle(tokens, run);
  if (split.name.first > split.name.last) {
    // “Stephen King”, “Banker John Baker”: the title word is the surname, and titles stand before the forename.
    const isSurname =
      TITLE_SURNAMES.has(tokens[run.last]?.lower ?? '') ||
      (run.last === run.first + 1 && isForename(tokens[run.first]?.lower ?? ''));
    if (run.last === run.first || !isSurname) return split;
    const { name, title } = splitTitle(tokens, { first: run.first, last: run.last - 1 });
    return name.first > name.last ? split : { title, name: { first: name.first, last: run.last } };
  }
  let first = split.name.first;
  // `Mum-of-three Jane Doe`
  while (first < split.name.last && /^\p{L}+-of-\p{L}+$/u.test(tokens[first]?.text ?? '')) first++;
  while (split.name.last - first >= 2 && !isNameWord(tokens[first] as Token)) first++;
  if (first > split.name.first && isOrganizationName(tokens, split.name.first, split.name.last)) {
    first = split.name.first;
  }
  return { title: split.title, name: { first, last: split.name.last } };
}

/** Where the noun phrase of a mention begins: at its role, title or article. */
function phraseStart(document: ArticleDocument, title: Run, name: Run): number {
  const { tokens } = document;
  const from = sentenceOfToken(document, name.first).first;
  let first = Math.max(from, title.first <= title.last ? title.first : name.first);
  first = Math.min(first, roleBefore(tokens, name.first, from)?.first ?? first);
  const before = tokens[first - 1];
  if (first > from && /^(the|a|an|his|her|its|their)$/.test(before?.lower ?? '')) first--;
  return first;
}

function noteGender(person: Person, tokens: readonly Token[], from: number, to: number): void {
  for (const token of tokens.slice(from, to)) {
    if (MALE_TITLES.has(token.lower)) person.gender ??= 'male';
    if (FEMALE_TITLES.has(token.lower)) person.gender ??= 'female';
  }
}
