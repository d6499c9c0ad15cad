import { type JsonLdNode, namesOf } from './json-ld.ts';
import type { PageElements } from './page-elements.ts';

const MAX_AUTHORS = 6;
const IS_ADDRESS = /^https?:|^www\.|^@/i;

/** Names only: addresses of profiles, the outlet itself and texts too long for a byline are left out. */
export function readAuthors(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageElements,
  publisher: string,
): string | undefined {
  const given = namesOf(article.author, nodes);
  const names = given.length
    ? given
    : [
        page.meta(
          'author',
          'article:author',
          'parsely-author',
          'dc.creator',
          'byl',
          'sailthru.author',
        ),
      ];
  const good = names
    .flatMap((name) => (name ?? '').split(/[;|]/))
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/^by:?\s+/i, '')
        .trim(),
    )
    .filter((name) => name && name.length < 100 && !IS_ADDRESS.test(name))
    .filter((name) => name.toLowerCase() !== publisher.toLowerCase());
  return [...new Set(good)].slice(0, MAX_AUTHORS).join(', ') || undefined;
}
