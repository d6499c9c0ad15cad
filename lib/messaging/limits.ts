/** The limits of what pages ask. They are apart from the others, so that pages carry these alone. */
export const QUESTION_LIMITS = {
  /** UTF-16 units in one block: a little more than the longest block that pages build */
  block: 60_000,
  /** blocks in one question */
  blocks: 50_000,
  /** UTF-16 units in one question: a novel of 600 pages has a third of it */
  characters: 4_000_000,
  /** what a page says about itself, and the people introduced on it */
  about: 1000,
  /** UTF-16 units of one of these */
  aboutText: 1000,
  /** UTF-16 units; the longest language tags have 35 */
  lang: 100,
} as const;

/** What a card is asked with: what is read around a name. */
export const CONTEXT_LIMITS = {
  /** UTF-16 units of the paragraph, read to half of it on either side of the name */
  block: 4000,
  /** UTF-16 units of the headline */
  title: 1000,
  /** others who are named in the paragraph */
  people: 30,
} as const;

/**
 * The limits of a request. The scripts in pages stay within `question` before they ask. Nothing else comes near its
 * limit, so whoever exceeds one is hostile.
 */
export const LIMITS = {
  question: QUESTION_LIMITS,
  context: CONTEXT_LIMITS,
  /** UTF-16 units of an id, which contains the address for an article */
  id: 20_000,
  /** UTF-16 units of a name, a headline, a query or a line */
  line: 10_000,
  /** UTF-16 units of an article; above 1,000,000 the reader is told that it is too long */
  text: 2_000_000,
  /** entries of a list of ids */
  ids: 30_000,
  /** hits of a search */
  hits: 100,
  /** articles of an import, or of a change to the library, in one call */
  articles: 100,
  /** articles of the library in one answer: all that a reader has unfolded so far */
  listed: 100_000,
  /** records of a backup in one call */
  records: 100,
  /** places in an article that one fact was read from */
  places: 1000,
} as const;
