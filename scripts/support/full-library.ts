import { readFileSync } from 'node:fs';
import { mapArticle } from '../../cli/library.ts';
import { readArticleRecord } from '../../lib/core/formats/article-record.ts';
import type { OfferedArticle } from '../../lib/core/formats/offered-article.ts';
import { buildPeople } from '../../lib/core/merge/build-people.ts';

/** The lines of a file of articles in JSON Lines. */
const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** The articles of a file in JSON Lines, as the page for importing offers them. */
export const readArticles = (path: string): OfferedArticle[] =>
  linesOf(path).map((line) => {
    const { id, text, title, date, publisher, url, lang = 'en' } = readArticleRecord(line);
    return {
      key: id,
      text,
      lang,
      ...(title ? { title } : {}),
      ...(date ? { publishedOn: date } : {}),
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
    };
  });

/** The names of the people whom most of these articles name, the most first. */
export function findMostNamed(path: string, count: number): string[] {
  const people = Map.groupBy(linesOf(path).flatMap(mapArticle), ([key]) => key);
  return [...people.values()]
    .flatMap((block) => buildPeople(block.map(([, person]) => person)))
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, count)
    .map(({ name }) => name);
}
