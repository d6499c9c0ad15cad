import type { Token } from '../text/tokenize.ts';
import {
  CALENDAR_WORDS,
  FAMILY_NOUNS,
  FUNCTION_WORDS,
  GERMAN_FUNCTION_WORDS,
  GERMAN_TITLE,
  LEADER_NOUNS,
  MINOR_WORDS,
  NAME_HEADS,
  PREFIXES,
  SPOUSE_TITLES,
  TITLES,
} from './context-words.ts';
import { isCapitalised } from './find-candidates.ts';

/** A block as resolution sees it. */
export interface BlockWords {
  text: string;
  tokens: readonly Token[];
  /** headlines and labels, Where Most Words Are Capitalised: there, capitals say nothing */
  titleCase: boolean;
  /** the page's language writes all nouns with a capital */
  capitalNouns: boolean;
}

/** German and its neighbours. */
export const hasCapitalNouns = (lang: string | undefined): boolean =>
  /^(?:de|lb|gsw)\b/i.test(lang ?? '');

/** What stands right before a surname: nothing of a name, a forename, or words that may be either. */
export type Before =
  | { kind: 'none' }
  | { kind: 'title' }
  /** “Mrs Smith”, “First Lady Smith” */
  | { kind: 'spouse' }
  | { kind: 'names'; keys: string[]; from: number }
  | { kind: 'unsure'; keys: string[]; from: number };

/**
 * Headlines and labels capitalise every word but minor ones. One lower-case word of three letters or more
 * that is none of those makes running text, and so does a lower-case beginning.
 */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first && !isCapitalised(text, first) && !/^\p{N}/u.test(first.key)) return false;
  return tokens.every(
    (token) =>
      token.end - token.start < 3 || MINOR_WORDS.has(token.key) || isCapitalised(text, token),
  );
}

/**
 * Reads the words before token `at`. In running text a capitalised word that is neither title, function
 * word nor acronym is taken for a forename, also at the start of a sentence (an unlisted opener then costs
 * a mention; the other way round another person would be marked). In title case it is `unsure`.
 */
export function readBefore(block: BlockWords, at: number): Before {
  const keys: string[] = [];
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= 4; i--) {
    const token = block.tokens[i] as Token;
    const right = block.tokens[i + 1] as Token;
    const gap = block.text.slice(token.end, right.start);
    const initial = token.end - token.start === 1 && isCapitalised(block.text, token);
    const joined =
      /^\s+$/.test(gap) ||
      /^[-\u2010\u2011]$/.test(gap) ||
      (initial && /^\.\s*$/.test(gap)) ||
      (isAbbreviatedTitle(token) && /^\.\s+$/.test(gap));
    if (!joined || !isCapitalised(block.text, token)) break;
    if (PREFIXES.has(token.key) && !/\s/.test(gap)) break;
    if (keys.length === 0 && isSpouseTitle(block, i)) return { kind: 'spouse' };
    if (isTitle(block, token)) return keys.length ? named(block, keys, from) : { kind: 'title' };
    // A lone capital letter before a name is an initial: “A. Smith”, though “a” is also an article.
    if (!(initial && gap.startsWith('.')) && isPlainWord(block, token)) break;
    keys.unshift(token.key);
    from = i;
  }
  return keys.length ? named(block, keys, from) : { kind: 'none' };
}

const named = (block: BlockWords, keys: string[], from: number): Before => ({
  kind: block.titleCase ? 'unsure' : 'names',
  keys,
  from,
});

const isTitle = (block: BlockWords, { key }: Token): boolean =>
  TITLES.has(key) || (block.capitalNouns && GERMAN_TITLE.test(key));

/** `Mrs.`, `Sen.`: their full stop ends no sentence. */
const isAbbreviatedTitle = ({ key }: Token): boolean =>
  key.length <= 4 && (SPOUSE_TITLES.has(key) || TITLES.has(key));

function isSpouseTitle({ tokens }: BlockWords, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  return SPOUSE_TITLES.has(key) || (key === 'lady' && tokens[at - 1]?.key === 'first');
}

function isPlainWord(block: BlockWords, token: Token): boolean {
  if (FUNCTION_WORDS.has(token.key) || CALENDAR_WORDS.has(token.key)) return true;
  if (block.capitalNouns && GERMAN_FUNCTION_WORDS.has(token.key)) return true;
  // “the US Smith wants”, “GOP Smith”
  return !block.titleCase && isAcronym(block.text, token);
}

const isAcronym = (text: string, { start, end }: Token): boolean =>
  end - start <= 4 && /^\p{Lu}{2,}$/u.test(text.slice(start, end));

/** Does a longer name follow token `at`, so that the word before it is only a part of that name? */
export function isLongerNameAfter(block: BlockWords, at: number, isFullName: boolean): boolean {
  const token = block.tokens[at] as Token;
  const next = block.tokens[at + 1];
  if (!next) return false;
  const gap = block.text.slice(token.end, next.start);
  // “the Smith family” is not Smith.
  if (/^\s+$/.test(gap) && !isFullName && FAMILY_NOUNS.has(next.key)) return true;
  if (!isCapitalised(block.text, next)) return false;
  // “Smith, Jr.” is another person; after any other comma something new begins.
  if (/^,\s*$/.test(gap)) return /^(?:jr|junior|sr|iii)$/.test(next.key);
  if (!/^\s+$/.test(gap) && !/^[-\u2010\u2011]$/.test(gap)) return false;
  if (NAME_HEADS.has(next.key)) return true;
  // “Smith OBE”, “Smith MEP”: honours and offices, no longer name.
  if (!block.titleCase && isAcronym(block.text, next)) return false;
  if (isFullName || block.titleCase || block.capitalNouns) return false;
  return !(
    FUNCTION_WORDS.has(next.key) ||
    CALENDAR_WORDS.has(next.key) ||
    LEADER_NOUNS.has(next.key)
  );
}

/** `Smith-Jones`, `O’Smith`: joined to a capitalised word on its left that is no prefix (`Pro-Smith`). */
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
