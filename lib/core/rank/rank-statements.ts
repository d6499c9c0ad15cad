import type { IsoDate, StatementType } from '../model.ts';
import { readTerms } from './read-terms.ts';
import type { StatementIndex } from './statement-index.ts';

/** The text that the reader is reading. */
export interface ReadingContext {
  /** the paragraph under the pointer */
  block: string;
  title: string;
  /** of the page */
  date?: IsoDate | undefined;
  /** the person's own names, which say nothing about the subject */
  names: readonly string[];
  /** others whom the paragraph names; a statement may have their ids among its terms */
  people?: readonly { id: string; name: string }[];
}

/** What a card is asked for with. Whose card it is, and so their names, the background knows. */
export interface CardContext {
  block: string;
  title: string;
  date?: IsoDate;
  people?: { id: string; name: string }[];
}

/** A statement that may be shown. */
export interface Candidate {
  id: string;
  type: StatementType;
  date?: IsoDate | undefined;
  /** how many articles have the same words */
  copies: number;
}

/** A ranked statement, and the reason for its rank. */
export interface RankedStatement {
  id: string;
  score: number;
  /** stems of the page's words that it was chosen for, the most important first */
  words: string[];
}

/** The weight of a word in the headline, relative to one in the paragraph. */
const TITLE_WEIGHT = 0.6;

/** How much more a statement from the page's own day counts than an undated one. */
const RECENCY = 0.5;

/** In days: after this time, half of that advantage is gone. */
const HALF_LIFE = 10;

/**
 * Verbatim words come before a paraphrase that fits about as well. A paraphrase is in the words of a reporter, as the
 * paragraph is. So it shares more words with it than a quotation that means the same.
 */
const FORMS: Readonly<Record<StatementType, number>> = { direct: 1.3, mixed: 1.3, indirect: 1 };

/** How much each doubling of the outlets that report it adds. */
const COPIES = 0.05;

/**
 * Orders a person's statements for what the reader is reading. First come the words that paragraph and headline share
 * with the statement, its surroundings and its article's headline. Then come nearness in time, form and number of
 * copies. The result is deterministic: between equals, the lower id comes first.
 */
export function rankStatements(
  index: StatementIndex,
  candidates: readonly Candidate[],
  context: ReadingContext,
): RankedStatement[] {
  const query = weighWords(context);
  return candidates
    .map((candidate) => {
      const { score, words } = index.score(candidate.id, query);
      const near = nearness(candidate.date, context.date);
      const form = FORMS[candidate.type] * (1 + COPIES * Math.log2(candidate.copies));
      return {
        id: candidate.id,
        score: (score + near * RECENCY) * (1 + near * RECENCY) * form,
        words,
      };
    })
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The stems of what is being read, with their weights. The person's own names are not among them. */
export function weighWords({
  block,
  title,
  names,
  people = [],
}: ReadingContext): Map<string, number> {
  const own = new Set(names.flatMap(readTerms));
  const query = new Map<string, number>();
  const add = (terms: readonly string[], weight: number) => {
    for (const term of new Set(terms))
      if (!own.has(term)) query.set(term, (query.get(term) ?? 0) + weight);
  };
  add(readTerms(block), 1);
  add(readTerms(title), TITLE_WEIGHT);
  add(
    people.map(({ id }) => id),
    1,
  );
  return query;
}

/** 1 on the page's own day, halved with every HALF_LIFE days before or after it. 0 without a date. */
function nearness(date: IsoDate | undefined, page: IsoDate | undefined): number {
  if (!date || !page) return 0;
  const days = Math.abs(Date.parse(page) - Date.parse(date)) / 86_400_000;
  return 0.5 ** (days / HALF_LIFE);
}
