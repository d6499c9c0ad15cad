import {
  LINKS_IN_A_BODY,
  LINKS_OF_A_BODY,
  PLURAL_BODY,
} from '../../lexicon/english/organization-words.ts';
import { ORGANIZATION_HEADS } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';

/** Longest name of a body, in tokens. */
const MAX_BODY = 9;

/**
 * Finds where the name of a body begins whose last words precede a title. It starts from the first of these: `Centers
 * for | Disease Control Director`. The first word before its preposition must be a word for a body.
 */
export function bodyInFront(
  tokens: readonly Token[],
  first: number,
  sentenceFirst: number,
): number | undefined {
  let start = first;
  while (first - start < MAX_BODY && start - 2 >= sentenceFirst) {
    const noun = tokens[start - 2];
    const link = tokens[start - 1]?.lower ?? '';
    if (!LINKS_IN_A_BODY.has(link) || !noun?.capital || !tokens[start]?.capital) return undefined;
    start -= 2;
    while (start > sentenceFirst && isPart(tokens[start - 1])) start--;
    const isBody = ORGANIZATION_HEADS.has(noun.lower) || PLURAL_BODY.test(noun.lower);
    if (isBody && LINKS_OF_A_BODY.has(link)) return start;
  }
  return undefined;
}

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}
