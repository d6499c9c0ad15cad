import { readTerms } from './read-terms.ts';

/** A statement with its surroundings. */
export interface RankedDocument {
  id: string;
  /** its own words */
  said: Words;
  /** the paragraph that holds it, and those beside it */
  around: Words;
  headline: Words;
}

/** A text, or the terms that were read in it before. */
export type Words = string | readonly string[];

const FIELDS = ['said', 'around', 'headline'] as const;
type Field = (typeof FIELDS)[number];

/** The weight of a word, by its place. */
const WEIGHTS: Readonly<Record<Field, number>> = { said: 1.5, around: 1.2, headline: 1 };

/** BM25's usual values: how fast repetitions of a word lose value, and how much long texts are penalised. */
const K1 = 1.2;
const B: Readonly<Record<Field, number>> = { said: 0.5, around: 0.6, headline: 0.3 };

/** Scores statements by words. */
export interface StatementIndex {
  /** BM25F score of a document for weighted words, and the words that contributed most */
  score(id: string, query: ReadonlyMap<string, number>): { score: number; words: string[] };
  /** how much it means that a text contains this word */
  weigh(term: string): number;
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004). The fields are joined before saturation, so a word in two of them
 * doesn't count twice. `others` are not scored. They show which words are common, where there are few documents.
 */
export function createStatementIndex(
  documents: readonly RankedDocument[],
  others: readonly RankedDocument[] = [],
): StatementIndex {
  const frequency = new Map<string, number>();
  const means = new Map<Field, number>();
  const read = new Map(
    documents.map((document) => [document.id, readFields(document, frequency, means)]),
  );
  for (const other of others) readFields(other, frequency, means);
  const count = documents.length + others.length;
  for (const field of FIELDS) means.set(field, (means.get(field) ?? 0) / (count || 1));
  const weigh = (term: string) => {
    const held = frequency.get(term) ?? 0;
    return Math.log(1 + (count - held + 0.5) / (held + 0.5));
  };
  return {
    weigh,
    score(id, query) {
      const fields = read.get(id);
      const parts: [string, number][] = [];
      for (const [term, weight] of fields ? query : []) {
        let frequencyHere = 0;
        for (const field of FIELDS) {
          const { counts, length } = fields?.[field] ?? NOTHING;
          const times = counts.get(term);
          if (!times) continue;
          const size = 1 - B[field] + (B[field] * length) / (means.get(field) || 1);
          frequencyHere += (WEIGHTS[field] * times) / size;
        }
        if (frequencyHere > 0)
          parts.push([term, (weight * weigh(term) * frequencyHere) / (K1 + frequencyHere)]);
      }
      parts.sort((a, b) => b[1] - a[1]);
      return {
        score: parts.reduce((sum, [, part]) => sum + part, 0),
        words: parts.slice(0, 3).map(([term]) => term),
      };
    },
  };
}

interface FieldTerms {
  counts: ReadonlyMap<string, number>;
  length: number;
}

const NOTHING: FieldTerms = { counts: new Map(), length: 0 };

function readFields(
  document: RankedDocument,
  frequency: Map<string, number>,
  means: Map<Field, number>,
): Record<Field, FieldTerms> {
  const all = new Set<string>();
  const readField = (field: Field): FieldTerms => {
    const words = document[field];
    const terms = typeof words === 'string' ? readTerms(words) : words;
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const term of counts.keys()) all.add(term);
    means.set(field, (means.get(field) ?? 0) + terms.length);
    return { counts, length: terms.length };
  };
  const fields = {
    said: readField('said'),
    around: readField('around'),
    headline: readField('headline'),
  };
  for (const term of all) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return fields;
}
