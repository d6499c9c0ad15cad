/** Something that is fetched again and again, and how that went. */
export interface Subscription {
  /** the source that it fills */
  sourceId: string;
  /** https */
  address: string;
  kind: 'feed' | 'pack' | 'query' | 'list';
  isPaused?: PauseReason;
  /** sent back as they came, quotes included */
  validators?: { etag?: string; lastModified?: string };
  /** ms since the epoch: the last check of any kind, the last whole answer, the last answer with something new */
  checkedAt?: number;
  answeredAt?: number;
  changedAt?: number;
  /** ms since the epoch: not before */
  nextAt: number;
  /** ms: the period that was learnt from how often it changes */
  period?: number;
  /** what the server last asked for, in ms */
  askedFor?: number;
  /** checks in a row that failed in this way */
  failures?: { kind: FailureKind; times: number };
  /** where a permanent redirect led, and how often in a row */
  moved?: { to: string; times: number };
}

export type FailureKind =
  | 'unreachable'
  | 'missing'
  | 'forbidden'
  | 'busy'
  | 'unreadable'
  | 'suspicious';

export type PauseReason =
  /** by the reader */
  | 'reader'
  /** 410: it is gone for good */
  | 'gone'
  /** 403 again and again */
  | 'forbidden'
  /** a redirect to another host waits for the reader's word */
  | 'moved';

/** How one check went. */
export type Outcome =
  | {
      kind: 'changed' | 'same';
      validators?: Subscription['validators'];
      askedFor?: number;
      movedTo?: string;
    }
  /** 304 */
  | { kind: 'unchanged'; askedFor?: number; movedTo?: string }
  | { kind: 'busy'; retryAfter?: number }
  | { kind: 'gone' | 'missing' | 'forbidden' | 'unreachable' | 'unreadable' | 'suspicious' }
  /** a redirect to a host that the reader hasn't agreed to */
  | { kind: 'elsewhere'; to: string }
  /** the reader stopped it */
  | { kind: 'stopped' };
