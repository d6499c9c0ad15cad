import { PREFIXES } from '../../lexicon/english/words-beside-names.ts';
import { isCourtesyTitle, isSaint } from '../../lexicon/languages.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { PARTICLES_ON_A_PAGE } from '../../lexicon/names/name-parts.ts';
import type { Token } from '../../text/tokenize.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import {
  isAbbreviatedTitle,
  isOpener,
  isOtherScript,
  isPlainWord,
  isTitleHere,
} from './kinds-of-words.ts';

/** What stands right before a surname: no name, a forename, or words that may be either. */
export type Before =
  | { kind: 'none' }
  /** folded, the nearest word last: `prime`, `minister` */
  | { kind: 'title'; titles: string[] }
  /** “Mrs Smith”, “First Lady Smith”: a woman, often the wife of the person known by that name */
  | { kind: 'spouse'; titles: string[] }
  /** “St. Smith”: a saint, or more likely a place or a church */
  | { kind: 'saint' }
  | { kind: 'names' | 'unsure'; keys: string[]; from: number };

/** Most words that count as one name. Words further left are not looked at. */
const LONGEST_NAME = 5;

/**
 * Reads the words before token `at`. In running text, a capitalised word counts as a forename unless it is a title,
 * function word, nationality or acronym. Unlisted words that open a sentence don't count if the page also writes them
 * in lower case. That may cost a mention, but otherwise another person would be marked. In title case, the result is
 * `unsure`.
 */
export function readBefore(block: BlockWords, at: number): Before {
  const keys: string[] = [];
  let from = at;
  let inMarks = false;
  for (let i = at - 1; i >= 0 && at - i < LONGEST_NAME; i--) {
    const token = block.tokens[i] as Token;
    const gap = gapAfter(block, i);
    if (keys.length === 0 && isParticle(block, i)) continue;
    if (isPossessive(block, i)) break;
    const initial = token.end - token.start === 1 && isCapitalised(block.text, token);
    const opens = inMarks && /^\s+["“‘(]$/.test(gap);
    inMarks = /^["”’)]\s+$/.test(gap);
    // In other languages, a single capital letter may be a word: an article or a preposition.
    if (block.isForeign && initial && !gap.startsWith('.')) break;
    if (block.isUncased && !block.isForename(token.key)) break;
    if (block.isForeign && block.isTaken(i)) break;
    // “(樋口 Higuchi)”: the name in its own script stands before it.
    if (isOtherScript(block, token, at)) break;
    const joined = opens || isJoined(gap, initial || isAbbreviatedTitle(token));
    if (!joined || !isCapitalised(block.text, token)) break;
    if (PREFIXES.has(token.key) && !/\s/.test(gap)) break;
    if (keys.length === 0 && isSaint(token.key)) return { kind: 'saint' };
    if (keys.length === 0 && isSpouseTitle(block, i)) {
      return { kind: 'spouse', titles: token.key === 'lady' ? ['first', 'lady'] : [token.key] };
    }
    if (isTitleHere(block, token)) {
      return keys.length > 0
        ? named(block, keys, from)
        : { kind: 'title', titles: titlesUpTo(block, i) };
    }
    // A single capital letter before a name is an initial: “A. Smith”, although “a” is also an article.
    if (!(initial && gap.startsWith('.')) && isPlainWord(block, token)) break;
    if (opensSentence(block, i) && isOpener(block, token)) break;
    keys.unshift(token.key);
    from = i;
  }
  return keys.length > 0 ? named(block, keys, from) : { kind: 'none' };
}

const gapAfter = ({ text, tokens }: BlockWords, i: number): string =>
  text.slice(tokens[i]?.end, tokens[i + 1]?.start);

/**
 * Whether a gap may stand between two words of a name. It may be a space, a hyphen, or the full stop of an initial or a
 * short title. It may be an editor's bracket (“[Ann] Smith”), or the marks around a nickname (“Ann ‘Annie’ Smith”).
 */
export function isJoined(gap: string, maybeStop: boolean): boolean {
  if (/^(?:\s+|[-\u2010\u2011]|["”’)\]]\s+)$/.test(gap)) return true;
  return maybeStop && /^\.\]?\s*$/.test(gap);
}

const named = (block: BlockWords, keys: string[], from: number): Before => ({
  kind: block.titleCase ? 'unsure' : 'names',
  keys,
  from,
});

/** The `S` of “SMITH’S”. */
const isPossessive = ({ text, tokens }: BlockWords, i: number): boolean =>
  tokens[i]?.key === 's' && /['’]$/.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start));

/** A lower-case particle between forename and surname: “Ann van Smith”. */
function isParticle(block: BlockWords, i: number): boolean {
  const token = block.tokens[i] as Token;
  const previous = block.tokens[i - 1];
  return (
    PARTICLES_ON_A_PAGE.has(token.key) &&
    !isCapitalised(block.text, token) &&
    /^\s+$/.test(gapAfter(block, i)) &&
    previous !== undefined &&
    (PARTICLES_ON_A_PAGE.has(previous.key) || isForename(previous.key)) &&
    /^\s+$/.test(gapAfter(block, i - 1))
  );
}

/** The words of a title that ends at token `at`: “Vice President”, “Sen.” */
function titlesUpTo(block: BlockWords, at: number): string[] {
  const titles: string[] = [];
  for (let i = at; i >= 0 && at - i < 3; i--) {
    const token = block.tokens[i] as Token;
    if (i < at && !(isJoined(gapAfter(block, i), true) && isTitleHere(block, token))) break;
    titles.unshift(token.key);
  }
  return titles;
}

function isSpouseTitle({ tokens }: BlockWords, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return isCourtesyTitle('wives', key) || (key === 'lady' && tokens[at - 1]?.key === 'first');
}

/** Whether token `i` begins a sentence of running text. */
export const opensSentence = (block: BlockWords, i: number): boolean =>
  !block.titleCase && (i === 0 || /[.!?:;\u2022—–]/.test(gapAfter(block, i - 1)));
