import { lettersOf } from '../../../core/same-article/compare-articles.ts';

/** In UTF-16 units. Shorter words (`of`, `the`) are in many headlines. */
const MIN_WORD = 4;

/** Smallest share of the shorter headline's words that two versions of one headline have in common. */
const SAME_SHARE = 0.5;

/**
 * Whether these are two versions of one headline. Pages give shorter ones to search engines and social networks.
 * Without long words, as in scripts without spaces, all letters must agree, or one must contain the other.
 */
export function isSameHeadline(a: string, b: string): boolean {
  const [letters, others] = [lettersOf(a), lettersOf(b)];
  if (!letters || !others) return false;
  if (letters.includes(others) || others.includes(letters)) return true;
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  const size = Math.min(ofA.size, ofB.size);
  const shared = [...ofA].filter((word) => ofB.has(word)).length;
  return size > 0 && shared / size >= SAME_SHARE;
}

const wordsOf = (headline: string): Set<string> =>
  new Set(
    headline
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= MIN_WORD),
  );
