/** How much is kept, over all sources. */
export interface KeptCounts {
  sources: number;
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** facts that the reader has struck or put right */
  amendments: number;
}
