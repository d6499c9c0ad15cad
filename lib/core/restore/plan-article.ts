import type { ParsedArticle } from '../model.ts';
import type { RestoreChange } from './change.ts';

/** What decides how an article is read, and where its card leads. */
const TOLD = [
  'text',
  'publisher',
  'url',
  'headline',
  'author',
  'lang',
  'publishedOn',
  'publishedTime',
  'blocks',
  'corrections',
] as const satisfies readonly (keyof ParsedArticle)[];

/** What changes of an article that is here when that of a backup takes its place; undefined when nothing does. */
export function planArticle(here: ParsedArticle, given: ParsedArticle): RestoreChange | undefined {
  if (TOLD.every((field) => isSame(here[field], given[field]))) return undefined;
  const { id } = here;
  const change = { kind: 'article', isShipped: false, title: here.headline ?? id } as const;
  const outlet =
    here.publisher === given.publisher
      ? { from: here.url ?? '', to: given.url ?? '' }
      : { from: here.publisher, to: given.publisher };
  const isOther = outlet.from !== outlet.to;
  return { ...change, id: `article ${id}`, ...(isOther ? { outlet } : {}) };
}

/** Both are plain data; the order of their keys is that of the parser. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
