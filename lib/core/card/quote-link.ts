import type { ArticleHead, Provenance, Span } from '../model.ts';
import type { QuoteLink } from './card-model.ts';

/** Longer texts are named by their first and last words: shorter links, and robust to changed middles. */
const WHOLE_TEXT_LIMIT = 80;
const EDGE_WORDS = 5;

/**
 * Where a passage can be read. An article with an address is opened there, at the passage (URL text
 * fragment, https://wicg.github.io/scroll-to-text-fragment/); one without is opened in our article page.
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

/** Only http(s): an address comes from outside, and `javascript:` is one too. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function textDirective(exact: string): string {
  const text = exact.replace(/\s+/g, ' ').trim();
  const words = text.split(' ');
  // Edges that overlap are found nowhere; and some scripts write long texts without spaces.
  if (text.length <= WHOLE_TEXT_LIMIT || words.length < 2 * EDGE_WORDS) return encodePart(text);
  return `${encodePart(words.slice(0, EDGE_WORDS).join(' '))},${encodePart(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * `-`, `,` and `&` are syntax inside a text directive, and encodeURIComponent leaves the hyphen. It fails on
 * half a surrogate pair, which an article from outside may hold.
 */
const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
