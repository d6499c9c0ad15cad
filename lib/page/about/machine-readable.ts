/**
 * What a page states for programs, read as every page must be before a question is asked: cheaply, and JSON-LD by
 * pattern, since it is often not quite JSON. An article that is kept is read in full (article/metadata/read-metadata.ts).
 */

/** UTF-16 units: a script of data that is longer is not about the article alone. */
const MAX_DATA = 100_000;

type MetaKey = 'property' | 'name' | 'itemprop';

/** Gives the content of the first meta element by this key and name; null where there is none. */
export function metaContent(document: Document): (key: MetaKey, name: string) => string | null {
  const metas = [...document.getElementsByTagName('meta')];
  return (key, name) =>
    metas.find((meta) => meta.getAttribute(key) === name)?.getAttribute('content') ?? null;
}

/** The first group of a pattern in each JSON-LD script in which it is found. */
export function findJsonLd(document: Document, pattern: RegExp): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return (text.length <= MAX_DATA && pattern.exec(text)?.[1]) || [];
  });
}
