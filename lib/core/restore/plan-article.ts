import type { ParsedArticle } from '../model.ts';
import type { RestoreChange } from './change.ts';

/** Fields that decide how an article is read, and where its card leads. */
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

/** What changes if a backup's article replaces a known one. Undefined if nothing changes. */
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

/** Both are plain data with the parser's order of keys. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
