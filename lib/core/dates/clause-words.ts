import { CLAUSE_EDGE } from '../lexicon/english/date-words.ts';

/** The words of the clause around a date, in lower case except for names. So `Ahmed` isn't taken for a past form. */

/** How far to look on either side of a date, in UTF-16 units. Clauses are rarely longer. */
const REACH = 220;

/** How many words after a date may contain the verb of a clause that the date opens. */
const AHEAD_WORDS = 14;

const SENTENCE_END = /[.!?;:“”"—–\n](?=\s|$)/u;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|,/gu;

/** Most words are in lower case already. */
const PLAIN = /^[a-z]+$/;

/** From the start of the clause to the date. */
export function wordsBefore(text: string, start: number): string[] {
  const from = Math.max(0, start - REACH);
  const stretch = text.slice(from, start);
  let edge = 0;
  for (const match of stretch.matchAll(CLAUSE_EDGE)) edge = match.index + match[0].length;
  return wordsOf(stretch.slice(edge));
}

/** From the date to the end of its sentence or quotation. */
export function wordsAfter(text: string, end: number): string[] {
  const stretch = text.slice(end, end + REACH);
  // `Friday’s vote will be remembered` says nothing about the day.
  if (/^['’]s\b/.test(stretch)) return [];
  const stop = SENTENCE_END.exec(stretch);
  return wordsOf(stretch.slice(0, stop?.index)).slice(0, AHEAD_WORDS);
}

function wordsOf(stretch: string): string[] {
  return (stretch.match(WORD) ?? []).map((word, index) =>
    PLAIN.test(word) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(word))
      ? word
      : word.toLowerCase().replaceAll('’', "'"),
  );
}
