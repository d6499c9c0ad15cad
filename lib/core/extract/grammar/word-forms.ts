import {
  BE_FORMS,
  FINITE_SIGNS,
  NEVER_NOUNS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import { COUNTS, PLURALS_WITHOUT_S, QUANTIFIERS } from '../../lexicon/english/quantity-words.ts';
import type { Token } from '../records/document.ts';

/** Whether a token can be the last word of a noun phrase. */
export function isHead(token: Token): boolean {
  if (token.quotation >= 0 || token.kind === 'possessive') return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'punctuation') return token.text === '%';
  if (token.capital && /^\p{Lu}{2,}$/u.test(token.text)) return true;
  return !(
    NEVER_NOUNS.has(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    FINITE_SIGNS.has(token.lower) ||
    BE_FORMS.has(token.lower)
  );
}

/** Whether a noun can speak without an article. */
export function isPlural(lower: string): boolean {
  return (
    (/[^su]s$/.test(lower) && lower.length > 3) ||
    QUANTIFIERS.test(lower) ||
    PLURALS_WITHOUT_S.has(lower)
  );
}

/** `about half`, `at least ten` */
export function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || COUNTS.has(token?.lower ?? '');
}

/** `Foo’s`, and `Foos’` after an s: whether a possessive ending stands at the index. */
export function isPossessive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'possessive') return true;
  const owner = tokens[index - 1];
  return (
    token !== undefined &&
    owner !== undefined &&
    /^['’]$/.test(token.text) &&
    token.start === owner.end &&
    owner.lower.endsWith('s') &&
    token.quotation === owner.quotation &&
    (tokens[index + 1]?.start ?? 0) > token.end
  );
}
