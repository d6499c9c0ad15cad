import type { VersionReport } from '../records/compare-versions.ts';
import type { AnswerFacts, Suspicion } from './judge-answer.ts';

/** What the last update brought. */
export interface UpdateReport {
  /** ms since the epoch */
  at: number;
  /** of data; absent for a feed */
  version?: VersionReport;
  /** whole articles that are new */
  articles: number;
  headlines: number;
}

/** An answer that looks wrong and waits for the reader's word. */
export interface HeldAnswer {
  /** ms since the epoch */
  at: number;
  why: Suspicion;
  /** SHA-256 of its text: the same answer is not held twice */
  digest: string;
  /** records here, and in the answer */
  before: number;
  after: number;
  /** its records, complete but not counting; absent if there is nothing to take */
  versionId?: string;
  facts?: AnswerFacts;
}
