import { FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { NAME_SUFFIXES } from '../../lexicon/english/name-suffixes.ts';
import {
  FORENAME_WORDS,
  GLUED_PREFIX,
  LOWER_CASE_BEFORE_A_NAME,
  NOT_PERSONAL,
  SURNAME_WORDS,
} from '../../lexicon/english/name-words.ts';
import { TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { LEADING_SURNAMES, TWO_SYLLABLES } from '../../lexicon/names/name-order.ts';
import {
  ARTICLE_IN_A_NAME,
  ARTICLES_OF_NAMES,
  PARTICLE_OF_A_SURNAME,
  PARTICLES_WITH_CAPITALS,
} from '../../lexicon/names/name-parts.ts';
import { isCountryAdjective, isCountryName } from '../../lexicon/places/countries.ts';
import type { Token } from '../records/document.ts';
import type { Run } from './run.ts';

/** The traces of an accent that was decoded with the wrong encoding. Such a name is incomplete. */
const WRONG_BYTES = /\p{Ll}(?:[ÃÂ]|A[\u0302\u0303])|[ÃÂ]$|A[\u0302\u0303]$/u;

/** Whether the tokens have the form of a full name: two to five name words, and the first is not a particle. */
export function isFullName(tokens: readonly Token[], run: Run): boolean {
  const all = tokens.slice(run.first, run.last + 1);
  // `Doe & Daughters` is a company.
  if (all.some((token) => token.text === '&')) return false;
  // `RaÃ|Âol Doe`: the rest of a word that was torn by an accent read in the wrong encoding.
  const before = tokens[run.first - 1];
  const isTorn = before?.kind === 'word' || /^\p{Cc}/u.test(before?.text ?? '');
  if (isTorn && before?.end === all[0]?.start) return false;
  const words = all.filter((token) => token.kind === 'word');
  const capitals = words.filter((word) => word.capital && !NAME_SUFFIXES.has(word.lower));
  if (capitals.length < 2 || capitals.length > 5) return false;
  // `De Blasio` is a surname alone.
  const opening = capitals[0]?.text ?? '';
  if (capitals.length === 2 && PARTICLE_OF_A_SURNAME.test(opening)) return false;
  const isLong = PARTICLES_WITH_CAPITALS.test(`${opening} ${capitals[1]?.text}`);
  if (isLong && capitals.length === 3) return false;
  const last = capitals[capitals.length - 1];
  if (!last || /^\p{Lu}\.?$/u.test(last.text)) return false;
  return capitals.every(
    (word, index) =>
      isNameWord(word) ||
      (index === 0 && FORENAME_WORDS.has(word.lower)) ||
      (index === 0 && isKoreanName(capitals)) ||
      (index > 0 && SURNAME_WORDS.has(word.lower) && isForename(capitals[0]?.lower ?? '')),
  );
}

/** `Park Geun-hye`: a word for places is a surname if a name of two syllables follows it. */
function isKoreanName(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length !== 2) return false;
  return LEADING_SURNAMES.has(first.lower) && TWO_SYLLABLES.test(second.text);
}

/** `DoeJane`: two table cells without a space between. Not `MacArthur`, `VanderDoe`, `MaryBeth`. */
function isGlued(text: string): boolean {
  const first = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}{3,}/u.exec(text)?.[1];
  return first !== undefined && !GLUED_PREFIX.test(first) && !isForename(first.toLowerCase());
}

/** Whether a capitalised word can be part of a person's name. */
export function isNameWord(token: Token): boolean {
  const { text, lower } = token;
  if (NOT_PERSONAL.has(lower) || FUNCTION_WORDS.has(lower)) return false;
  const opening = lower.split('-')[0] ?? '';
  const isArticle = opening !== lower && ARTICLES_OF_NAMES.has(opening);
  if (NOT_PERSONAL.has(opening) && !isArticle) return false;
  if (isCountryName(text) || isCountryAdjective(text)) return false;
  if (TITLE_MODIFIERS.has(lower) && !LOWER_CASE_BEFORE_A_NAME.has(lower)) return false;
  // Acronyms are organisations, but initials (`J.`, `J.K.`) are names.
  if (/^\p{Lu}{2,}s?$/u.test(text)) return false;
  if (WRONG_BYTES.test(text) || isGlued(text)) return false;
  if (ARTICLE_IN_A_NAME.test(text)) return true;
  return /^(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.)+)$/u.test(text);
}
