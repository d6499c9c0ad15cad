import type { TermPostings } from './collect.ts';
import type { ByteRange, OpenIndex } from './open-index.ts';
import { PART } from './segment/postings.ts';

/** A term of a segment whose postings are wanted. */
export interface WantedTerm {
  segment: number;
  term: number;
  quality: number;
}

/** Most terms of a segment that stand for one word. Of more, those that match best and the first in order. */
const MOST_TERMS = 2000;

/**
 * Reads the postings of terms, for each list of them. Terms that follow each other are read at once, so the words that
 * begin with some letters take one read.
 */
export async function readTerms(
  index: OpenIndex,
  lists: readonly (readonly WantedTerm[])[],
): Promise<TermPostings[][]> {
  const runs = lists.map((wanted) => joinRuns(index, bestTerms(wanted)));
  const bytes = await index.readPostings(runs.flat().map(({ range }) => range));
  let next = 0;
  return runs.map((list) =>
    list.flatMap(({ range, terms }) => {
      const read = bytes[next++] as Uint8Array;
      return terms.map(({ from, to, quality }) => {
        return { bytes: read, from: from - range.from, to: to - range.from, quality };
      });
    }),
  );
}

interface Run {
  range: ByteRange;
  terms: { from: number; to: number; quality: number }[];
}

function joinRuns({ segments }: OpenIndex, wanted: readonly WantedTerm[]): Run[] {
  const runs: Run[] = [];
  for (const { segment, term, quality } of wanted) {
    const { postingStarts } = segments[segment]?.head ?? NO_POSTINGS;
    const from = postingStarts[term] as number;
    const to = postingStarts[term + 1] as number;
    const last = runs.at(-1);
    // A part is read as a whole, so what lies between two terms of it costs nothing.
    if (last && last.range.segment === segment && from - last.range.to < PART / 8) {
      last.range.to = to;
      last.terms.push({ from, to, quality });
    } else runs.push({ range: { segment, from, to }, terms: [{ from, to, quality }] });
  }
  return runs;
}

const NO_POSTINGS = { postingStarts: new Uint32Array(1) };

/** Each term once, with its best quality, in order. */
function bestTerms(wanted: readonly WantedTerm[]): WantedTerm[] {
  const best = new Map<number, WantedTerm>();
  for (const one of wanted) {
    const known = best.get(one.term);
    if (!known || known.quality < one.quality) best.set(one.term, one);
  }
  const terms = [...best.values()];
  const chosen =
    terms.length > MOST_TERMS
      ? terms.sort((a, b) => b.quality - a.quality || a.term - b.term).slice(0, MOST_TERMS)
      : terms;
  return chosen.sort((a, b) => a.term - b.term);
}
