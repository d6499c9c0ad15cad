import { isCommonWord } from '../../lexicon/english/common-words.ts';
import { cueVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { HEADLINE_VERBS } from '../../lexicon/english/words-as-names.ts';
import {
  CALENDAR_WORDS,
  DETERMINER_BEFORE,
  LEADER_NOUNS,
  NAMING_PARTICIPLE,
  PERSONAL_PRONOUN,
  PREPOSITION_OF_PLACE,
  PREPOSITION_OF_WAY,
  RANK_OF_TWO_WORDS,
  WORD_OF_AN_OFFICE,
} from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord, isTitle } from '../../lexicon/languages.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import type { Token } from '../../text/tokenize.ts';
import { type Candidate, isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { speaks } from './words-beside.ts';

/** How many words after a name a personal pronoun usually still means its bearer. */
const PRONOUN_REACH = 8;

/** “Smith said”, “said Smith”, “Smith gave up his …”: whether the words are used only of people. */
export function isActing(words: BlockWords, from: number, to: number): boolean {
  const { text, tokens } = words;
  const isVerb = (token: Token | undefined) =>
    token !== undefined && !isCapitalised(text, token) && cueVerbOf(token.key) !== undefined;
  if (speaks(words, from, to)) return true;
  for (let i = to + 1; i <= to + PRONOUN_REACH && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isCapitalised(text, token) || /[.!?;]/.test(gapBefore(text, tokens, i))) break;
    if (PERSONAL_PRONOUN.has(token.key)) return true;
  }
  const before = tokens[from - 1];
  // The first word of a sentence may be any word: “Harsh comments followed.”
  if (!before || /[.!?:]/.test(text.slice(before.end, tokens[from]?.start))) return false;
  if (isVerb(before) && !NAMING_PARTICIPLE.test(before.key) && isSpace(text, before, tokens[from]))
    return true;
  const name = tokens[to];
  return name !== undefined && isVerb(tokens[to + 1]) && isSpace(text, name, tokens[to + 1]);
}

/** “By James Jones”: in a headline a usual forename before a capitalised word that no list knows may begin a name. */
export function mayBeForename(block: BlockWords, at: number): boolean {
  const { text, tokens, titleCase, isForeign } = block;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!titleCase || isForeign || !token || !next || !isForename(token.key)) return false;
  return isSpace(text, token, next) && isCapitalised(text, next) && !isWordBehind(block, next);
}

const isWordBehind = (block: BlockWords, { key }: Token): boolean =>
  isFunctionWord(key) ||
  CALENDAR_WORDS.has(key) ||
  LEADER_NOUNS.has(key) ||
  HEADLINE_VERBS.has(key) ||
  isCommonWord(key) ||
  cueVerbOf(key) !== undefined ||
  block.isOrdinary(key);

const gapBefore = (text: string, tokens: readonly Token[], i: number): string =>
  text.slice(tokens[i - 1]?.end, tokens[i]?.start);

/** Whether this is the title of a person, and not a trade that may stand before anything (“star”, “model”). */
export const isPersonal = (titles: readonly string[]): boolean => {
  const last = titles.at(-1);
  // “General Smith” may be a firm, “Major General Smith” and “Attorney General Smith” are none.
  const isWhole = titles.length > 1 && RANK_OF_TWO_WORDS.test(titles.join(' '));
  return last !== undefined && isTitle(last) && (isWhole || !WORD_OF_AN_OFFICE.test(last));
};

/** “in Washington”, “London, England”: whether a surname stands where places stand. */
export function isPlaceLike({ text, tokens }: BlockWords, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const known = from === to && isPlaceName(tokens[from]?.key ?? '');
  const name = tokens[to];
  const after = tokens[to + 1];
  // “in Smith’s memoirs”: what is somebody’s, and no place.
  const isOwner = !known && after?.key === 's' && /^['’]$/.test(text.slice(name?.end, after.start));
  if (before && !isOwner && isSpace(text, before, tokens[from])) {
    if (PREPOSITION_OF_PLACE.has(before.key) || (known && PREPOSITION_OF_WAY.has(before.key)))
      return true;
  }
  if (!name || !after) return false;
  const isPlace = isCountryName(after.key) || isPlaceName(after.key);
  return (
    isPlace && /^\s*,\s+$/.test(text.slice(name.end, after.start)) && isCapitalised(text, after)
  );
}

/**
 * Names of people have no article, so “the Fox” and “a Ford” are things. All capitals mean an acronym, unless the name
 * itself is one.
 */
export function isThingLike(
  { text, tokens, titleCase }: BlockWords,
  { from, to, entries }: Candidate,
): boolean {
  const before = tokens[from - 1];
  // “the Marquis of Smith” is a title, and takes one.
  const isTitled = entries.some(({ derivation }) => derivation === 'titled');
  if (isTitled) return false;
  if (before && DETERMINER_BEFORE.has(before.key) && isSpace(text, before, tokens[from])) {
    // “the Smith administration”, “a Smith-led group”: what people lead is named after them.
    const next = tokens[to + 1];
    const gap = next ? text.slice(tokens[to]?.end, next.start) : '';
    return !(next && (gap === '-' || LEADER_NOUNS.has(next.key)));
  }
  // “Fox & Smith” is a company or a show.
  if (before && /^\s*&\s*$/.test(text.slice(before.end, tokens[from]?.start))) return true;
  const surface = text.slice(tokens[from]?.start, tokens[to]?.end);
  if (titleCase || surface.length > 3 || surface !== surface.toUpperCase()) return false;
  return surface !== surface.toLowerCase() && !entries.some(({ alias }) => alias === surface);
}

const isSpace = (text: string, left: Token, right: Token | undefined): boolean =>
  right !== undefined && /^\s+$/.test(text.slice(left.end, right.start));
