/**
 * What a page states for programs. Every page is read this way before a question is asked, so it must be cheap.
 * JSON-LD is read by pattern, since it is often not quite JSON. Kept articles are read in full
 * (article/metadata/read-metadata.ts).
 */

/** UTF-16 units: a longer data script is not about the article alone. */
const MAX_DATA = 100_000;

type MetaKey = 'property' | 'name' | 'itemprop';

/** Gives the content of the first meta element with this key and name, or null if there is none. */
export function metaContent(document: Document): (key: MetaKey, name: string) => string | null {
  const metas = [...document.getElementsByTagName('meta')];
  return (key, name) =>
    metas.find((meta) => meta.getAttribute(key) === name)?.getAttribute('content') ?? null;
}

/** The first group of a pattern in each JSON-LD script that matches it. */
export function findJsonLd(document: Document, pattern: RegExp): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const text = script.textContent ?? '';
    return (text.length <= MAX_DATA && pattern.exec(text)?.[1]) || [];
  });
}
