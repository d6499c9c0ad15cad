import { SHORT_TITLES } from '../../lexicon/english/role-words.ts';
import { isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';

/**
 * Where the role begins in a headline, where any word may have a capital: at its known words. Undefined if another word
 * before it may belong to it: `Bash Fed | Chair`.
 */
export function listedStart(
  tokens: readonly Token[],
  first: number,
  last: number,
): number | undefined {
  let start = last;
  while (start > first && isListed(tokens[start - 1] as Token)) start--;
  const isShort = SHORT_TITLES.test(tokens[last]?.lower ?? '');
  return start === first || isShort ? start : undefined;
}

function isListed(token: Token): boolean {
  return (
    TITLE_MODIFIERS.has(token.lower) ||
    isTitleHead(token.lower) ||
    isPlaceName(foldText(token.text)) ||
    isCountryName(token.text) ||
    isCountryAdjective(token.text) ||
    /^\p{Lu}{2,}$/u.test(token.text)
  );
}
