/** Are two texts the same article? `unclear`: only the reader can tell. */
export type Sameness = 'same' | 'unclear' | 'different';

/** What tells articles apart: their words. */
export interface Words {
  headline?: string | undefined;
  text: string;
}

/** UTF-16 units: what is shorter is a byline, a label or a date, and stands in other articles as well. */
const MIN_SENTENCE = 20;

/** An article that was brought up to date keeps at least this share of its sentences. */
const SAME_SHARE = 0.5;

/** Two articles of one site share at most this much: its notes to readers. */
const OTHER_SHARE = 0.2;

/**
 * Compares two articles that one address or one file name stands for. The share is of the shorter one, by length, so
 * that a page that only grew stays the same article. Under one headline a page may be rewritten altogether, as live
 * pages are: that is unclear.
 */
export function compareArticles(a: Words, b: Words): Sameness {
  const [ofA, ofB] = [sentencesOf(a.text), sentencesOf(b.text)];
  const [fewer, more] = sizeOf(ofA) <= sizeOf(ofB) ? [ofA, ofB] : [ofB, ofA];
  const size = sizeOf(fewer);
  if (size === 0) return lettersOf(a.text) === lettersOf(b.text) ? 'same' : 'different';
  const share = sizeOf([...fewer].filter((sentence) => more.has(sentence))) / size;
  if (share >= SAME_SHARE) return 'same';
  return share > OTHER_SHARE || isSameHeadline(a, b) ? 'unclear' : 'different';
}

const sentencesOf = (text: string): Set<string> =>
  new Set(
    text
      .split(/\n+|(?<=[.!?…。！？]["”’»)]?)\s+/u)
      .map(lettersOf)
      .filter((sentence) => sentence.length >= MIN_SENTENCE),
  );

const sizeOf = (sentences: Iterable<string>): number => {
  let size = 0;
  for (const sentence of sentences) size += sentence.length;
  return size;
};

const isSameHeadline = (a: Words, b: Words): boolean =>
  Boolean(a.headline && b.headline) && lettersOf(a.headline ?? '') === lettersOf(b.headline ?? '');

/** The letters and digits of a text. How it is set and laid out makes no difference. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
