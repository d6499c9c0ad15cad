/** What is known of a source's data, and of what has just come. */
export interface AnswerFacts {
  records: number;
  /** ISO 8601, if the data say when they were made */
  madeAt?: string | undefined;
  /** of a pack */
  revision?: string | undefined;
  /** SHA-256 of the records, whatever their order; absent without records */
  content?: string | undefined;
}

export type Suspicion =
  /** a page, where data were */
  | 'page'
  /** nothing in it */
  | 'empty'
  /** fewer than half of the records */
  | 'fewer'
  /** older than what is here */
  | 'older';

/** Fewer records than this share look like an answer that was cut off. */
const SHARE = 0.5;

/** Why an answer is held back until the reader agrees or a better one comes. Undefined if it may come in. Feeds are short by nature. */
export function judgeAnswer(
  kind: 'feed' | 'pack' | 'query' | 'list',
  before: AnswerFacts | undefined,
  after: AnswerFacts & { isPage: boolean },
): Suspicion | undefined {
  if (after.isPage) return 'page';
  if (after.records === 0) return 'empty';
  if (!before || kind === 'feed') return undefined;
  if (before.revision && after.revision && after.revision < before.revision) return 'older';
  if (before.madeAt && after.madeAt && after.madeAt < before.madeAt) return 'older';
  return after.records < before.records * SHARE ? 'fewer' : undefined;
}
