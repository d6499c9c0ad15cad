import { extractArticle } from '../lib/core/extract/extract-article.ts';
import type { ArticleRecord } from '../lib/core/formats/article-record.ts';
import { parseNewsText } from '../lib/core/formats/parse-news-text.ts';
import { type JoinedPerson, joinPeople } from '../lib/core/merge/build-people.ts';
import { readNameForm } from '../lib/core/merge/people/name-form.ts';
import type { ArticlePerson } from '../lib/core/merge/people/split-namesakes.ts';
import type { ParsedArticle } from '../lib/core/model.ts';
import type { Candidate } from '../lib/core/rank/rank-statements.ts';
import type { RankedDocument } from '../lib/core/rank/statement-index.ts';
import { foldText } from '../lib/core/text/fold.ts';
import { metaOf } from './article-meta.ts';

/** A statement in its article. */
export interface SaidStatement extends Candidate, RankedDocument {
  said: string;
  article: string;
  start: number;
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
  documents(): readonly SaidStatement[];
  /** the statements of a person, without those of the article that is being read */
  findStatements(person: string, reading: Reading): SaidStatement[];
}

export function createLibrary(): Library {
  const statements: SaidStatement[] = [];
  const told: ArticlePerson[] = [];
  let joined: Map<string, JoinedPerson[]> | undefined;
  const bearersOf = (surname: string) => {
    joined ??= bySurname(joinPeople(told));
    return joined.get(surname) ?? [];
  };
  return {
    documents: () => statements,
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
      for (const { speakerId, speakerText, type, date, parts } of facts.statements) {
        const [start = 0, end = 0] = [parts[0]?.start, parts.at(-1)?.end];
        statements.push({
          id: `${article.id}#${start}`,
          article: article.id,
          start,
          end,
          type,
          speaker: nameOf.get(speakerId ?? '') ?? speakerText ?? '',
          date: date ?? article.publishedOn,
          copies: 1,
          said: parts.map(({ exact }) => exact).join(' '),
          around: surroundings(article, start),
          headline: record.title ?? '',
        });
      }
    },
    findStatements(person, reading) {
      const [surname = ''] = readNameForm(person).surnames;
      const key = surname || lastWord(person);
      const chosen = choosePerson(bearersOf(key), person, reading);
      const names = new Set(chosen?.told.map(({ articleId, name }) => `${articleId}\n${name}`));
      return statements.filter(
        ({ article, speaker }) =>
          article !== reading.article &&
          (names.has(`${article}\n${speaker}`) ||
            // Articles that never introduce somebody use only the surname.
            (lastWord(speaker) === key && foldText(speaker).split(' ').length === 1)),
      );
    },
  };
}

/** The paragraph that contains a place, and those beside it. */
function surroundings({ blocks, text }: ParsedArticle, start: number): string {
  const own = blocks.filter(({ kind }) => kind !== 'headline');
  const at = own.findIndex((block) => block.start <= start && start < block.end);
  return own
    .slice(Math.max(0, at - 1), at + 2)
    .map((block) => text.slice(block.start, block.end))
    .join('\n');
}

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
