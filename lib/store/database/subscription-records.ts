import type { About, ItemRecord } from '../../core/formats/records/data-record.ts';
import type { FormatProblem } from '../../core/formats/records/read-part.ts';
import type { GivenSummary } from '../../core/import/given-state.ts';
import type { AnswerFacts } from '../../core/subscriptions/judge-answer.ts';
import type { Subscription } from '../../core/subscriptions/subscription.ts';
import type { HeldAnswer, UpdateReport } from '../../core/subscriptions/update-report.ts';

/**
 * Something that the reader follows, and all that is known of it. While its source is off or removed, nothing is asked.
 */
export interface StoredSubscription extends Subscription {
  /** the hosts that the reader agreed to; consent goes when the subscription goes */
  hosts: string[];
  /** SHA-256 of the answer that was looked at last, whether it came in or not */
  digest?: string;
  /** of what is here */
  facts?: AnswerFacts;
  report?: UpdateReport;
  held?: HeldAnswer;
  /** what came and is not yet kept */
  staged?: StagedAnswer;
  /** ms since the epoch: the reader has only looked at it so far */
  previewedAt?: number;
}

export interface StagedAnswer {
  /** the version with its records; absent without any */
  versionId?: string;
  /** of a feed */
  items: ItemRecord[];
  about: About;
  /** what the reader is shown before it is kept */
  summary?: GivenSummary;
  problems?: FormatProblem[];
}
