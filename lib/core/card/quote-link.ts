import type { ArticleHead, Provenance, Span } from '../model.ts';
import type { QuoteLink } from './card-model.ts';

/**
 * Longer texts are identified by their first and last words. The links are shorter, and changes in the middle don't
 * break them.
 */
const WHOLE_TEXT_LIMIT = 80;
const EDGE_WORDS = 5;

/**
 * Where a passage can be read. If the article has an address, it opens there at the passage (URL text fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). Otherwise it opens in our article page.
 */
export function buildQuoteLink(
  article: Pick<ArticleHead, 'id' | 'url'>,
  parts: readonly Provenance[],
): QuoteLink {
  const [first] = parts;
  const last = parts.at(-1);
  const span: Span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  if (!article.url || !isWebAddress(article.url)) {
    return { kind: 'stored', articleId: article.id, ...span };
  }
  const directives = parts.map((part) => `text=${textDirective(part.exact)}`).join('&');
  const [address] = article.url.split('#');
  const [fragment] = article.url.slice(address?.length ?? 0).split(':~:');
  const hash = fragment || '#';
  return { kind: 'web', href: `${address}${hash}:~:${directives}` };
}

/** Only http(s) counts. Addresses come from outside, and `javascript:` is one too. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function textDirective(exact: string): string {
  const text = exact.replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  // Overlapping edges are never found. Some scripts write long texts without spaces.
  if (text.length <= WHOLE_TEXT_LIMIT || words.length < 2 * EDGE_WORDS) return encodePart(text);
  return `${encodePart(words.slice(0, EDGE_WORDS).join(' '))},${encodePart(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * `-`, `,` and `&` are syntax inside a text directive, and encodeURIComponent keeps the hyphen. It throws on half of a
 * surrogate pair, which foreign articles may contain.
 */
const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
