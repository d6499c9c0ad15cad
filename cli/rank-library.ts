import { buildSaying } from '../lib/core/card/build-saying.ts';
import { sortSayings } from '../lib/core/card/choose-said.ts';
import { BACKGROUND, CANDIDATES } from '../lib/core/card/rank-sayings.ts';
import type { Saying } from '../lib/core/card/saying.ts';
import { extractArticle } from '../lib/core/extract/extract-article.ts';
import type { ArticleRecord } from '../lib/core/formats/article-record.ts';
import { parseNewsText } from '../lib/core/formats/parse-news-text.ts';
import { type JoinedPerson, joinPeople } from '../lib/core/merge/build-people.ts';
import { readNameForm } from '../lib/core/merge/people/name-form.ts';
import type { ArticlePerson } from '../lib/core/merge/people/split-namesakes.ts';
import { createAround } from '../lib/core/rank/around.ts';
import { findCandidates } from '../lib/core/rank/find-candidates.ts';
import type { ReadingContext } from '../lib/core/rank/rank-statements.ts';
import { readTerms } from '../lib/core/rank/read-terms.ts';
import { foldText } from '../lib/core/text/fold.ts';
import { metaOf } from './article-meta.ts';
import { createLibraryIndex } from './library-index.ts';

/** A statement in its article. */
export interface SaidStatement extends Saying {
  end: number;
  /** full name, or the article's words */
  speaker: string;
}

/** The text that is being read. It shows which of two namesakes is meant. */
export interface Reading {
  article?: string | undefined;
  block: string;
  title: string;
}

/** Articles with their people and statements, in memory. */
export interface Library {
  add(record: ArticleRecord): void;
  /** the statements of a person, newest first, without those of the article that is being read */
  findStatements(person: string, reading: Reading): SaidStatement[];
  /** some of what others said, in the order of their ids after these */
  findOthers(speakerIds: ReadonlySet<string>, reading: Reading): SaidStatement[];
  /** Finds statements by the words of the index: see `findCandidates`. */
  findByWords(speakerIds: readonly string[], context: ReadingContext): Promise<string[]>;
}

export function createLibrary(): Library {
  const statements: SaidStatement[] = [];
  const told: ArticlePerson[] = [];
  const index = createLibraryIndex();
  let sorted: SaidStatement[] | undefined;
  let joined: Map<string, JoinedPerson[]> | undefined;
  const bearersOf = (surname: string) => {
    joined ??= bySurname(joinPeople(told));
    return joined.get(surname) ?? [];
  };
  return {
    add(record) {
      const article = parseNewsText(record.text, metaOf(record));
      const facts = extractArticle(article, []);
      const nameOf = new Map(facts.entities.map(({ id, name }) => [id, name]));
      for (const { id, type, name } of facts.entities) {
        if (type !== 'person') continue;
        const roles = facts.roles
          .filter(({ entityId }) => entityId === id)
          .map((role) => ({ ...role, asOf: role.asOf ?? article.publishedOn }));
        told.push({ name, articleId: article.id, roles });
      }
      const around = createAround(article);
      const headline = readTerms(record.title ?? '').join(' ');
      const own = facts.statements.flatMap((statement) => {
        const { speakerId = '', speakerText = '', parts } = statement;
        const speaker = nameOf.get(speakerId) ?? speakerText;
        const known = { ...statement, speakerId: speakerId || `words/${foldText(speaker)}` };
        const context = { around: around(parts[0]?.start ?? 0), headline };
        return buildSaying(known, article, context).map((saying) => {
          return { ...saying, end: parts.at(-1)?.end ?? saying.start, speaker };
        });
      });
      statements.push(...own);
      sorted = undefined;
      index.add(article, own);
    },
    findStatements(person, reading) {
      const [surname = ''] = readNameForm(person).surnames;
      const key = surname || lastWord(person);
      const chosen = choosePerson(bearersOf(key), person, reading);
      const names = new Set(chosen?.told.map(({ articleId, name }) => `${articleId}\n${name}`));
      const said = statements.filter(
        ({ articleId, speaker }) =>
          articleId !== reading.article &&
          (names.has(`${articleId}\n${speaker}`) ||
            // Articles that never introduce somebody use only the surname.
            (lastWord(speaker) === key && foldText(speaker).split(' ').length === 1)),
      );
      return sortSayings(said, () => 0);
    },
    findOthers(speakerIds, { article }) {
      sorted ??= statements.toSorted(byKey);
      const last = [...speakerIds].sort().at(-1) ?? '';
      const others = sorted.filter(({ articleId }) => articleId !== article);
      const after = others.filter(({ speakerId }) => speakerId > last);
      const before = others.filter(({ speakerId }) => speakerId < last);
      return [...after, ...before]
        .slice(0, BACKGROUND)
        .filter(({ speakerId }) => !speakerIds.has(speakerId));
    },
    findByWords: async (speakerIds, context) =>
      findCandidates(await index.open(), speakerIds, context, CANDIDATES),
  };
}

/** In the order in which the store of the extension has them. */
const byKey = (a: SaidStatement, b: SaidStatement): number =>
  compare(a.speakerId, b.speakerId) || a.order - b.order || compare(a.statementId, b.statementId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function bySurname(people: readonly JoinedPerson[]): Map<string, JoinedPerson[]> {
  const found = new Map<string, JoinedPerson[]>();
  for (const each of people) {
    const surnames = each.person.names.flatMap((name) => readNameForm(name).surnames);
    for (const surname of new Set(surnames))
      found.set(surname, [...(found.get(surname) ?? []), each]);
  }
  return found;
}

/**
 * By the full name, then by the article that is being read, then by the words of the name. Otherwise the person in most
 * articles.
 */
function choosePerson(
  bearers: readonly JoinedPerson[],
  person: string,
  { article, block, title }: Reading,
): JoinedPerson | undefined {
  const words = `${title}\n${block}`;
  const rate = ({ person: { names }, told }: JoinedPerson): number =>
    (names.some((name) => foldText(name) === foldText(person)) ? 4 : 0) +
    (told.some(({ articleId }) => articleId === article) ? 2 : 0) +
    (names.some((name) => words.includes(name)) ? 1 : 0);
  return bearers.toSorted((a, b) => rate(b) - rate(a) || b.person.articles - a.person.articles)[0];
}

const lastWord = (name: string): string =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .at(-1) ?? '';
