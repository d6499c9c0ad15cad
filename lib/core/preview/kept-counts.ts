/** How much is kept over all sources, including removed ones that can still be put back. */
export interface KeptCounts {
  sources: number;
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** facts that the reader has struck out or corrected */
  amendments: number;
  /** records that came as data, which no backup holds; absent if there are none */
  records?: number;
  /** titles of the articles that couldn't be read to the end, and are shown without the reader's corrections */
  setAside: string[];
}
