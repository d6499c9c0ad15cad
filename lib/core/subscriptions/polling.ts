/** When addresses are asked again. Each value has a reason in docs/subscriptions.md. All in ms unless it says otherwise. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const POLLING = {
  /** a feed with a validator: not sooner */
  feed: HOUR,
  /** without a validator; packs; Wikidata: not sooner */
  others: DAY,
  /** the longest period, whether learnt or asked for by the server */
  longest: 7 * DAY,
  /** an own period is learnt up to this */
  learnt: DAY,
  /** after so long with 304 alone, ask without validators: some servers say it for ever */
  unconditional: 8 * DAY,
  /** 429 and 503 without Retry-After */
  busy: 4 * HOUR,
  /** 403; after so many in a row, pause */
  forbidden: 4 * HOUR,
  forbiddenTimes: 3,
  /** 404: doubled from the first to the second */
  missing: [6 * HOUR, 7 * DAY],
  /** no answer at all: doubled from the first to the second, and up to a fifth more or less */
  unreachable: [15 * MINUTE, DAY],
  jitter: 0.2,
  /** the same permanent redirect so often in a row: offer the new address */
  movedTimes: 3,
  /** the first check after a start, so that the browser's own work comes first */
  afterStart: [60_000, 120_000],
  /** between two checks by hand */
  byHand: MINUTE,
} as const;

/** The limits of one answer. */
export const ANSWER_LIMITS = {
  /** ms without a byte */
  stall: 15_000,
  /** bytes after decompression: of a feed, and of anything else */
  feed: 5_000_000,
  others: 64_000_000,
} as const;
