import { ARTICLES_AND_POSSESSIVES } from '../../lexicon/english/function-words.ts';
import { speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import type { CuratedName } from '../../model.ts';
import { countBefore } from '../../text/count-before.ts';
import { findRuns } from '../names/find-runs.ts';
import { nameRun } from '../names/name-in-run.ts';
import { isFullName, isNameWord } from '../names/name-words.ts';
import type { Run } from '../names/run.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../records/document.ts';
import type { Gender, People, Person, PersonMention } from '../records/person.ts';
import { roleBefore } from '../role-phrases/role-before.ts';
import { findAsides } from './asides.ts';
import { describePersons } from './describe-persons.ts';
import { createEvidence } from './evidence.ts';
import { introducePersons } from './introduce-persons.ts';
import { createResolveRun } from './person-names.ts';
import { titledName } from './titled-name.ts';

/**
 * Finds the people of an article and every place that names them.
 *
 * A full name is two to five capitalised words without a word for a place, organisation or event. It is a person if the
 * article treats it as one. The signs are a title or role beside it, a courtesy title, an age or a party. “Who” after
 * it is one too. A reporting verb counts if the surname also appears alone elsewhere.
 *
 * A surname alone is a mention if exactly one person of the article has it. No other name word may stand beside it. The
 * article must not have used it before it introduced that person.
 *
 * Known gaps: people who are only listed, people with a single name (unless curated), and surnames that two people
 * share.
 */
export function findPeople(document: ArticleDocument, known: readonly CuratedName[]): People {
  const { tokens } = document;
  const found = findRuns(document).map((run) => nameRun(tokens, run));
  const evidence = createEvidence(
    document,
    found.map((run) => run.name),
  );
  const runs = found.map((run) => ({ ...run, name: evidence.nameWithin(run.name) ?? run.name }));
  const shape = { isFullName, isForename, titledName };
  const {
    byId: persons,
    distinct,
    titled,
  } = introducePersons(tokens, runs, evidence, known, shape);
  const asides = findAsides(tokens, runs, persons, ({ title, name }) =>
    phraseStart(document, title, name),
  );
  const resolveRun = createResolveRun(tokens, persons, distinct, asides);
  const strangers = findStrangers(
    document,
    runs.map((run) => run.name),
    (run) => {
      const person = resolveRun(run);
      return person && titled.has(person) ? undefined : person;
    },
  );
  const mentions: PersonMention[] = [];
  const unknown: number[] = [];
  for (const run of runs) {
    const person = resolveRun(run.name);
    const isStranger =
      person !== undefined && run.name.first === run.name.last && strangers.has(person);
    if (person && !isStranger) {
      const phraseFirst = phraseStart(document, run.title, run.name);
      mentions.push({ person, ...run.name, phraseFirst });
    } else if (isStranger || mayBePerson(tokens, run)) unknown.push(run.name.first);
  }
  const described = describePersons(tokens, distinct, mentions, strangers, genderOfTitle);
  // `Alder Vale coach Jane Doe`: a name inside the phrase of a known person is not an unknown name.
  const isOwn = (first: number) => {
    const next = mentions[countBefore(mentions, (mention) => mention.last < first)];
    return next !== undefined && next.phraseFirst <= first;
  };
  return { ...described, unknown: unknown.filter((first) => !isOwn(first)) };
}

/** The gender that a title in lower case tells. */
const genderOfTitle = (lower: string): Gender | undefined => {
  if (MALE_TITLES.has(lower)) return 'male';
  return FEMALE_TITLES.has(lower) ? 'female' : undefined;
};

/**
 * People whose surname alone means somebody else, because the body uses it before their full name. After three
 * paragraphs of “Doe said”, an article introduces “the president's wife, Jane Doe”. Then “Doe” is another person, whom
 * every reader knows. The first block doesn't count, since headlines use short forms.
 */
function findStrangers(
  { tokens, sentences }: ArticleDocument,
  runs: readonly Run[],
  resolveRun: (run: Run) => Person | undefined,
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

/** Whether an unresolved name may still be a person's: a full name, “Mr. Doe”, “Doe said”. */
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

/** Where the noun phrase of a mention begins: at its role, title or article. */
function phraseStart(document: ArticleDocument, title: Run, name: Run): number {
  const { tokens } = document;
  const from = sentenceOfToken(document, name.first).first;
  let first = Math.max(from, title.first <= title.last ? title.first : name.first);
  first = Math.min(first, roleBefore(tokens, name.first, from)?.first ?? first);
  const before = tokens[first - 1];
  if (first > from && ARTICLES_AND_POSSESSIVES.has(before?.lower ?? '')) first--;
  return first;
}
