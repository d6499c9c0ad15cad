import { findJsonLd, metaContent } from './machine-readable.ts';

/** UTF-16 units read of each statement. A headline is shorter. */
const MAX_LENGTH = 500;

/** What the page says about itself: title, description, JSON-LD headline. Each text comes once. */
export function findPageAbout(document: Document): string[] {
  const content = metaContent(document);
  const stated = [
    document.title,
    content('property', 'og:title'),
    content('name', 'twitter:title'),
    content('property', 'og:description'),
    content('name', 'description'),
    ...findJsonLd(document, /"headline"\s*:\s*("(?:[^"\\\n]|\\.){1,1000}")/).flatMap(unquote),
  ];
  return [...new Set(stated.flatMap((text) => clean(text ?? '')))];
}

function clean(text: string): string[] {
  const short = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  return short ? [short] : [];
}

function unquote(json: string): string[] {
  try {
    return [JSON.parse(json) as string];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
