/** Whether two texts are the same article. `unclear`: only the reader can tell. */
export type Sameness = 'same' | 'unclear' | 'different';

/** The words that identify an article. */
export interface Words {
  headline?: string | undefined;
  text: string;
}

/** In UTF-16 units. A shorter sentence is a byline, a label or a date, which other articles also have. */
const MIN_SENTENCE = 20;

/** An updated article keeps at least this share of its sentences. */
const SAME_SHARE = 0.5;

/** Two articles on one site share at most this much, such as notes to readers. */
const OTHER_SHARE = 0.2;

/**
 * Compares two articles with the same address or file name. The share refers to the shorter one, so a page that only
 * grew is the same article. Live pages are rewritten completely under one headline. Those are unclear.
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

/** The letters and digits of a text. Layout and punctuation make no difference. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
