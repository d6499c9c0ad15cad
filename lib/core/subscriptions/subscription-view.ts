import type { FormatProblem } from '../formats/records/read-part.ts';
import type { GivenSummary } from '../import/given-state.ts';
import type { FailureKind, PauseReason, Subscription } from './subscription.ts';
import type { HeldAnswer, UpdateReport } from './update-report.ts';

/** A subscription as the reader sees it. All times are in ms since the epoch. */
export interface SubscriptionView {
  sourceId: string;
  /** of its source, as the reader named it */
  name: string;
  address: string;
  kind: Subscription['kind'];
  /** its source is switched off, so nothing is asked */
  isOff: boolean;
  isPaused?: PauseReason;
  /** it is being asked now */
  isChecking: boolean;
  checkedAt?: number;
  answeredAt?: number;
  changedAt?: number;
  /** absent while nothing is asked */
  nextAt?: number;
  /** when it may be asked by hand */
  mayCheckAt: number;
  failure?: FailureKind;
  /** another host, which waits for the reader's word, or a new address that the server has named often enough */
  moved?: { to: string; is: 'host' | 'address' };
  held?: Pick<HeldAnswer, 'at' | 'why' | 'before' | 'after'> & { canTake: boolean };
  report?: UpdateReport;
  /** the version before can be put back */
  canUndo: boolean;
  /** of a feed */
  kept?: { articles: number; headlines: number; oldest?: number };
}

/** What came of the one question when the reader looked at an address. */
export type SubscriptionPreview =
  | {
      kind: 'found';
      sourceId: string;
      address: string;
      /** what it calls itself, or its host */
      name: string;
      is: Subscription['kind'];
      summary: GivenSummary;
      /** the first of them */
      problems: FormatProblem[];
    }
  /** it is followed already; or it was removed and can be put back by `restoreSource` */
  | { kind: 'known' | 'removed'; sourceId: string; name: string }
  /** it leads to this host, which the reader hasn't agreed to */
  | { kind: 'elsewhere'; host: string }
  | { kind: 'failed'; why: PreviewFailure };

export type PreviewFailure =
  /** no https address */
  | 'address'
  /** a page, and no data */
  | 'page'
  | 'empty'
  | 'gone'
  | 'stopped'
  | Exclude<FailureKind, 'suspicious'>;
