import { CAPTION_WORDS, FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { OPENS_A_PLACE } from '../../lexicon/english/name-words.ts';
import {
  COMPOUND_ADJECTIVE,
  COMPOUND_WORDS,
  ORDINAL,
  VERBS_BEFORE_A_CAPITAL,
} from '../../lexicon/english/role-words.ts';
import {
  DEPENDENT_HEADS,
  HONORIFICS,
  isTitleHead,
  isTitleWord,
  PREFIX,
  TITLE_MODIFIERS,
} from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';

/** Whether a word before the noun of a role belongs to it: a title, a modifier, or a word of a name. */
export function isRoleWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind === 'possessive') return true;
  if (ORDINAL.test(token.text)) return tokens[index + 1]?.capital === true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (HONORIFICS.has(lower)) return false;
  const isVerb = tokens[index + 1]?.capital || tokens[index - 1]?.lower === 'to';
  if (VERBS_BEFORE_A_CAPITAL.has(token.text) && isVerb) return false;
  if (isTitleWord(lower) || TITLE_MODIFIERS.has(lower)) return true;
  // `then-Chief | Justice`
  if (TITLE_MODIFIERS.has(lower.replace(PREFIX, ''))) return true;
  if (lower === 'of') {
    return (
      DEPENDENT_HEADS.has(tokens[index + 1]?.lower ?? '') &&
      isTitleHead(tokens[index - 1]?.lower ?? '')
    );
  }
  if (token.capital) return isNamePart(tokens, index);
  // `then-Fed | Chair`
  if (/^\p{Lu}/u.test(token.text.replace(PREFIX, ''))) return true;
  if (COMPOUND_WORDS.has(lower)) return true;
  if (COMPOUND_ADJECTIVE.test(lower)) return tokens[index + 1]?.capital === false;
  // A common noun counts only as the owner before a possessive: “the company’s director Jane Doe”.
  return tokens[index + 1]?.kind === 'possessive';
}

/** `Judicial Watch | president`: a word that opens captions can also end a name. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index] as Token;
  if (!FUNCTION_WORDS.has(word.lower) || OPENS_A_PLACE.test(word.text)) return true;
  const before = tokens[index - 1];
  return (
    CAPTION_WORDS.has(word.lower) &&
    before?.kind === 'word' &&
    before.capital &&
    !FUNCTION_WORDS.has(before.lower)
  );
}
