/**
 * What a request may hold at most. The scripts in pages keep to `question` before they ask; nothing else comes near
 * its limit, so whoever exceeds one means harm.
 */
export const LIMITS = {
  question: {
    /** UTF-16 units in one block: a little more than the reading of pages makes of a text */
    block: 60_000,
    /** blocks in one question */
    blocks: 50_000,
    /** UTF-16 units in one question: a novel of 600 pages has a third of it */
    characters: 4_000_000,
    /** what a page says of itself, and who was introduced on it */
    about: 1000,
    /** UTF-16 units of one of these */
    aboutText: 1000,
    /** UTF-16 units; the longest language tags have 35 */
    lang: 100,
  },
  /** UTF-16 units of an id; those of articles hold their address */
  id: 20_000,
  /** UTF-16 units of a name, a headline, a query or a line */
  line: 10_000,
  /** UTF-16 units of an article: what holds more than 1,000,000 is refused with words for the reader */
  text: 2_000_000,
  /** entries of a list of ids */
  ids: 30_000,
  /** hits of a search */
  hits: 100,
  /** records of a backup in one call */
  records: 100,
  /** places in an article that one fact is read from */
  places: 1000,
} as const;
