import { findTerm, termsFrom } from '../search/match-terms.ts';
import { isOfEntities, type OpenIndex, sourcesOn } from '../search/open-index.ts';
import { readTerms as readPostings, type WantedTerm } from '../search/plan-reads.ts';
import { FIELD, filterTerm } from '../search/search-terms.ts';
import { PostingsCursor } from '../search/segment/postings.ts';
import { isDeleted, type Segment, unitOf } from '../search/segment/segment.ts';
import { type ReadingContext, weighWords } from './rank-statements.ts';
import { readTerms } from './read-terms.ts';

/** Words of the page whose postings are read: those that fewest articles have. */
const MOST_WORDS = 24;

/** Bytes of postings that are read of one segment. A word of every second article needs more than it tells. */
const MOST_BYTES = 400_000;

/** What a word is worth in the statement itself, relative to one elsewhere in its article. */
const IN_STATEMENT = 3;

/**
 * The statements of a person that share most with what is being read, by the words of the index. It is a first choice
 * for `rankStatements`, so it may be rough. What it costs depends on the words, not on how much the person said.
 * `personIds` are the ids of all their entities. Gives ids of statements.
 */
export async function findCandidates(
  index: OpenIndex,
  personIds: readonly string[],
  context: ReadingContext,
  count: number,
): Promise<string[]> {
  const found: { segment: number; document: number; score: number; day: number }[] = [];
  for (const [at, segment] of index.segments.entries()) {
    if (isOfEntities(segment)) continue;
    const said = await findSaid(index, at, segment, personIds);
    const scores = await scoreSaid(index, at, segment, said, context);
    for (const [document, score] of scores)
      found.push({ segment: at, document, score, day: segment.head.values[document] as number });
  }
  const best = found
    .toSorted((a, b) => b.score - a.score || b.day - a.day || a.document - b.document)
    .slice(0, count);
  return index.readIds(best);
}

/** The statements of the person in a segment, from sources that are on. */
async function findSaid(
  index: OpenIndex,
  at: number,
  segment: Segment,
  personIds: readonly string[],
): Promise<number[]> {
  const terms = personIds.flatMap((id): WantedTerm[] => {
    const term = findTerm(segment.head, filterTerm.person(id));
    return term === undefined ? [] : [{ segment: at, term, quality: 1 }];
  });
  const on = sourcesOn(index, segment);
  const said: number[] = [];
  for (const { bytes, from, to } of (await readPostings(index, [terms]))[0] ?? []) {
    const cursor = new PostingsCursor(bytes, from, to);
    while (cursor.next()) {
      const isOn = on[segment.head.sources[cursor.document] as number];
      if (isOn && !isDeleted(segment.deleted, unitOf(segment.head, cursor.document)))
        said.push(cursor.document);
    }
  }
  return said;
}

async function scoreSaid(
  index: OpenIndex,
  at: number,
  segment: Segment,
  said: readonly number[],
  context: ReadingContext,
): Promise<Map<number, number>> {
  const scores = new Map<number, number>();
  if (said.length === 0) return scores;
  const ofArticle = Map.groupBy(said, (document) => {
    return segment.head.unitStarts[unitOf(segment.head, document)] as number;
  });
  const own = new Set(said);
  const words = chooseWords(segment, at, context);
  const read = await readPostings(
    index,
    words.map(({ terms }) => terms),
  );
  for (const [i, { worth }] of words.entries()) {
    const best = new Map<number, number>();
    const note = (document: number, factor: number) =>
      best.set(document, Math.max(best.get(document) ?? 0, factor));
    for (const { bytes, from, to } of read[i] ?? []) {
      const cursor = new PostingsCursor(bytes, from, to);
      while (cursor.next()) {
        if (cursor.field === FIELD.text && own.has(cursor.document))
          note(cursor.document, IN_STATEMENT);
        else for (const document of ofArticle.get(cursor.document) ?? []) note(document, 1);
      }
    }
    for (const [document, factor] of best)
      scores.set(document, (scores.get(document) ?? 0) + worth * factor);
  }
  return scores;
}

interface ChosenWord {
  terms: WantedTerm[];
  worth: number;
}

/** The rarest words of what is being read. How rare a word is, the length of its postings says. */
function chooseWords(segment: Segment, at: number, context: ReadingContext): ChosenWord[] {
  const { head } = segment;
  const words = [...weighWords(context)].flatMap(([stem, weight]) => {
    const terms = termsFrom(head, stem).filter((term) => readTerms(term.text).includes(stem));
    const bytes = terms.reduce((sum, { term }) => sum + bytesOf(head, term), 0);
    const wanted = terms.map(({ term }): WantedTerm => ({ segment: at, term, quality: 1 }));
    const worth = weight * Math.log(1 + head.unitKeys.length / (bytes + 1));
    return bytes > 0 ? [{ terms: wanted, bytes, worth }] : [];
  });
  let left = MOST_BYTES;
  return words
    .toSorted((a, b) => a.bytes - b.bytes)
    .slice(0, MOST_WORDS)
    .filter(({ bytes }) => {
      left -= bytes;
      return left >= 0;
    });
}

const bytesOf = ({ postingStarts }: Segment['head'], term: number): number =>
  (postingStarts[term + 1] as number) - (postingStarts[term] as number);
