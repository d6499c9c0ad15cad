import { SUFFIX_BEHIND_A_COMMA } from '../../lexicon/english/name-suffixes.ts';
import {
  CALENDAR_WORDS,
  FAMILY_NOUNS,
  FIRM_NOUNS,
  LEADER_NOUNS,
  NAME_HEADS,
  PREFIXES,
} from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord } from '../../lexicon/languages.ts';
import type { Token } from '../../text/tokenize.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { isAcronym } from './kinds-of-words.ts';

/** Whether a longer name follows token `at`, so that the word before it is only a part of that name. */
export function isLongerNameAfter(
  block: BlockWords,
  at: number,
  isFullName: boolean,
  changed = false,
): boolean {
  const token = block.tokens[at] as Token;
  const next = block.tokens[at + 1];
  if (!next) return false;
  const gap = block.text.slice(token.end, next.start);
  // “the Smith family” is not Smith, and “Ann Smith stores” are a company's.
  if (/^\s+$/.test(gap) && !isFullName && FAMILY_NOUNS.has(next.key)) return true;
  if (/^\s+$/.test(gap) && !block.isForeign && FIRM_NOUNS.has(next.key)) return true;
  // “Smith & Co”, “Smith & Sons” are companies.
  if (/^\s*&\s*$/.test(gap)) return !isFullName && isCapitalised(block.text, next);
  if (!isCapitalised(block.text, next)) return false;
  // “Smith, Jr.” is another person. After any other comma, something new begins.
  if (/^\s*,\s*$/.test(gap)) return SUFFIX_BEHIND_A_COMMA.has(next.key);
  if (!/^\s+$/.test(gap) && !/^[-\u2010\u2011]$/.test(gap)) return false;
  if (NAME_HEADS.has(next.key)) return true;
  // “James A. Jones”: a forename that is a surname too.
  if (!isFullName && isInitial(block, at + 1)) return true;
  // “Smith OBE”, “Smith MEP”: honours and offices don't make the name longer.
  if (!block.titleCase && isAcronym(block.text, next)) return false;
  if (!block.titleCase && endsInThing(block, at + 1)) return true;
  if (block.titleCase || block.capitalNouns || block.isUncased) return false;
  if (isFullName) return isFurtherSurname(block, at + 1);
  if (block.isForeign && beginsAnother(block, at + 1, changed)) return false;
  return !(isFunctionWord(next.key) || CALENDAR_WORDS.has(next.key) || LEADER_NOUNS.has(next.key));
}

const isInitial = ({ text, tokens }: BlockWords, at: number): boolean => {
  const token = tokens[at] as Token;
  return token.end - token.start === 1 && text[token.end] === '.';
};

/**
 * “Według Smitha Jones …”: a forename after a surname begins another name. So does a word that isn't inflected after
 * one that is.
 */
const beginsAnother = (block: BlockWords, at: number, changed: boolean): boolean => {
  const { key } = block.tokens[at] as Token;
  return block.isTaken(at) || block.isForename(key) || (changed && block.basesOf(key).length === 1);
};

/**
 * “Ana Smith Jones, who …”: after a full name, one more word that ends the name. Any other capitalised word may
 * describe the person: “Ana Smith Facebook page”.
 */
function isFurtherSurname(block: BlockWords, at: number): boolean {
  const { text, tokens } = block;
  const { key, start, end } = tokens[at] as Token;
  const isWord =
    isFunctionWord(key) ||
    CALENDAR_WORDS.has(key) ||
    LEADER_NOUNS.has(key) ||
    block.isOrdinary(key);
  if (isWord || end - start < 3 || text.slice(tokens[at - 1]?.end, start) !== ' ') return false;
  const next = tokens[at + 1];
  const gap = text.slice(end, next?.start);
  return /^\s?,\s/.test(gap) && next !== undefined && !isCapitalised(text, next);
}

/** Most words between a name and the noun that turns it into a thing. */
const LONGEST_THING = 3;

/** “Ann Smith Space Telescope”: capitalised words that end in a thing, but not “the Smith White House”. */
function endsInThing({ text, tokens }: BlockWords, first: number): boolean {
  if (LEADER_NOUNS.has(tokens[first]?.key ?? '')) return false;
  for (let i = first; i <= first + LONGEST_THING; i++) {
    const token = tokens[i];
    if (!token || !isCapitalised(text, token) || CALENDAR_WORDS.has(token.key)) return false;
    if (i > first && !/^\s+$/.test(text.slice(tokens[i - 1]?.end, token.start))) return false;
    if (NAME_HEADS.has(token.key)) return true;
  }
  return false;
}

/** `Smith-Jones`, `O’Smith`: whether a capitalised word is joined to its left, and isn't a prefix (`Pro-Smith`). */
export function isJoinedOnLeft(block: BlockWords, at: number): boolean {
  const token = block.tokens[at] as Token;
  const previous = block.tokens[at - 1];
  if (!previous) return false;
  const gap = block.text.slice(previous.end, token.start);
  return (
    /^[-\u2010\u2011'\u2019]$/.test(gap) &&
    isCapitalised(block.text, previous) &&
    !PREFIXES.has(previous.key)
  );
}
