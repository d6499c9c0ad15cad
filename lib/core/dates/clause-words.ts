import { CLAUSE_EDGE } from '../lexicon/english/date-words.ts';
import type { Span } from '../model.ts';
import { countBefore } from '../text/count-before.ts';
import { isTelling } from './tense-signs.ts';

/** How far to look on either side of a date, in UTF-16 units. Clauses are rarely longer. */
const REACH = 220;

/** How many words after a date may contain the verb of a clause that the date opens. */
const AHEAD_WORDS = 14;

const SENTENCE_END = /[.!?;:“”"—–\n](?=\s|$)/u;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|,/gu;

/** Most words are in lower case already. */
const PLAIN = /^[a-z]+$/;

/** The words of a clause on one side of a date, in lower case except for names. So `Ahmed` isn't taken for a past form. */
export interface ClauseWords {
  readonly words: readonly string[];
  /** indices of the words that may tell a tense, in order */
  readonly telling: readonly number[];
}

/** Reads the clauses around the dates of a block. */
export interface ClauseReader {
  /** from the start of the clause to a date that starts there */
  before(start: number): ClauseWords;
  /** from a date that ends there to the end of its sentence or quotation */
  after(end: number): ClauseWords;
}

/** Looks at each word of the block once, however many dates stand around it. */
export function createClauseReader(text: string, block: Span): ClauseReader {
  let all: BlockWords | undefined;
  const between = (from: number, to: number, most: number) => {
    all ??= readWords(text, startOfWords(text, block.start), endOfWords(text, block.end));
    return wordsBetween(text, all, from, to, most);
  };
  return {
    before(start) {
      const from = Math.max(0, start - REACH);
      let edge = from;
      for (const match of text.slice(from, start).matchAll(CLAUSE_EDGE))
        edge = from + match.index + match[0].length;
      return between(edge, start, REACH);
    },
    after(end) {
      const stretch = text.slice(end, end + REACH);
      // `Friday’s vote will be remembered` says nothing about the day.
      if (/^['’]s\b/.test(stretch)) return { words: [], telling: [] };
      const stop = SENTENCE_END.exec(stretch);
      return between(end, end + (stop?.index ?? stretch.length), AHEAD_WORDS);
    },
  };
}

// No clause reaches over a line break before it or a sentence's end behind it.
const startOfWords = (text: string, start: number) =>
  Math.max(0, start - REACH, text.slice(0, start).lastIndexOf('\n') + 1);

function endOfWords(text: string, end: number): number {
  const stretch = text.slice(end, end + REACH);
  return end + (SENTENCE_END.exec(stretch)?.index ?? stretch.length);
}

/** All words of a stretch of text with their places. `telling` are indices into `words`. */
interface BlockWords {
  readonly places: readonly Span[];
  readonly words: readonly string[];
  readonly telling: readonly number[];
}

function readWords(text: string, from: number, to: number): BlockWords {
  const known = new Map<string, boolean>();
  const places: Span[] = [];
  const words: string[] = [];
  const telling: number[] = [];
  for (const { 0: raw, index } of text.slice(from, to).matchAll(WORD)) {
    const word = withinClause(raw);
    const tells = known.get(word) ?? isTelling(word);
    known.set(word, tells);
    if (tells) telling.push(words.length);
    places.push({ start: from + index, end: from + index + raw.length });
    words.push(word);
  }
  return { places, words, telling };
}

function wordsBetween(
  text: string,
  { places, words, telling }: BlockWords,
  from: number,
  to: number,
  most: number,
): ClauseWords {
  const first = countBefore(places, ({ end }) => end <= from);
  const last = Math.min(
    countBefore(places, ({ start }) => start < to),
    first + most,
  );
  const found = words.slice(first, last);
  // The word that opens a clause has a capital in any case. A date may also begin or end inside a word.
  for (const at of new Set([0, found.length - 1])) {
    const place = places[first + at];
    if (found[at] === undefined || !place) continue;
    const raw = text.slice(Math.max(from, place.start), Math.min(to, place.end));
    const whole = raw.match(WORD)?.[0] ?? '';
    found[at] = at === 0 ? lowered(whole) : withinClause(whole);
  }
  const near = telling
    .slice(
      countBefore(telling, (index) => index <= first),
      countBefore(telling, (index) => index < last - 1),
    )
    .map((index) => index - first);
  const opening = found.length > 0 && isTelling(found[0] ?? '') ? [0] : [];
  const closing = found.length > 1 && isTelling(found.at(-1) ?? '') ? [found.length - 1] : [];
  return { words: found, telling: [...opening, ...near, ...closing] };
}

const withinClause = (word: string): string => (/^\p{Lu}\p{Ll}/u.test(word) ? word : lowered(word));

const lowered = (word: string): string =>
  PLAIN.test(word) ? word : word.toLowerCase().replaceAll('’', "'");
