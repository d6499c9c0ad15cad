/** How much is kept, over all sources; removed ones too, while they can be put back. */
export interface KeptCounts {
  sources: number;
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** facts that the reader has struck or put right */
  amendments: number;
  /** titles of the articles that could not be read to their end, and show without what the reader has put right */
  setAside: string[];
}
