import { TITLE_HEADS } from '../../lexicon/english/titles.ts';
import { isCourtesyTitle, isSaint, isTitle } from '../../lexicon/languages.ts';
import { PARTICLES_ON_A_PAGE } from '../../lexicon/names/name-parts.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { isCapitalised } from '../trie/capitals.ts';
import { bestFitting } from './forename-agreement.ts';
import { isJoined } from './name-context.ts';
import { beginsItem } from './read-listed.ts';

/** Most words before a surname that readBefore looks at, and a stretch of text that nearly always has as many. */
const MOST_WORDS = 4;
const STRETCH = 80;

/**
 * Whether what stands beside a surname may tell which of its bearers is meant: a title, or a forename of one of them. It
 * looks at the text alone, because splitting a block into words costs more. Where it isn't sure, it says yes.
 */
export function mayBeRead(
  text: string,
  start: number,
  end: number,
  entries: readonly GazetteerEntry[],
): boolean {
  if (isBeforeComma(text, end) && beginsItem(text, start)) return true;
  if (start === 0 || followsSmallWord(text, start)) return false;
  const from = Math.max(0, start - STRETCH);
  // The first word of the stretch may be half a word.
  const words = tokenize(text.slice(from, start)).slice(from > 0 ? 1 : 0);
  let next = start - from;
  for (let i = words.length - 1; i >= Math.max(0, words.length - MOST_WORDS); i--) {
    const word = words[i] as Token;
    const isNearest = i === words.length - 1;
    if (isNearest && PARTICLES_ON_A_PAGE.has(word.key)) return true;
    const gap = text.slice(from + word.end, from + next);
    const isPart = isJoined(gap, true) || OPENING_MARK.test(gap);
    if (!isPart || !isCapitalised(text, { start: from + word.start })) return false;
    if (isNearest && isTitleLike(word.key)) return true;
    if (bestFitting([word.key], entries)) return true;
    next = word.start;
  }
  return from > 0 && words.length < MOST_WORDS;
}

/** Before a nickname in marks: “Ann ‘Annie’ Smith”. */
const OPENING_MARK = /^\s+["“‘(]$/;

/** “Smith, Ann” */
function isBeforeComma(text: string, end: number): boolean {
  const behind = /\s*,\s+/y;
  behind.lastIndex = end;
  return behind.test(text) && !isSmall(text.charCodeAt(behind.lastIndex));
}

/** “said Smith”: a space and a word of small letters, as before most surnames. No title or forename ends so. */
function followsSmallWord(text: string, start: number): boolean {
  if (text[start - 1] !== ' ') return false;
  let from = start - 1;
  while (from > 0 && isSmall(text.charCodeAt(from - 1))) from--;
  const isWhole = from === 0 || text[from - 1] === ' ';
  return isWhole && from < start - 1 && !PARTICLES_ON_A_PAGE.has(text.slice(from, start - 1));
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

const isTitleLike = (key: string): boolean =>
  isTitle(key) ||
  TITLE_HEADS.has(key) ||
  isSaint(key) ||
  isCourtesyTitle('wives', key) ||
  key === 'lady';
