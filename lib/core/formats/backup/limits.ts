/**
 * The limits of a backup. Each is at least twice what can get into the store, so nothing that was kept is ever refused.
 * A larger file was made to do harm.
 */
export const LIMITS = {
  /** UTF-16 units of a line: the longest article with a block for every other character */
  line: 32_000_000,
  /** lines between header and footer */
  records: 1_000_000,
  /** UTF-16 units of an article's text, and of words in it: see MAX_TEXT of the articles that are added */
  text: 2_000_000,
  /** UTF-16 units of ids and of addresses, which ids are made from */
  id: 20_000,
  /** UTF-16 units of any other text: a headline, an outlet, the words around a fact */
  field: 20_000,
  /** UTF-16 units of a name: see MAX_NAME */
  name: 1_000,
  /** sources of a reader; a card checks each */
  sources: 5_000,
  /** names that the reader muted; each page is compared with all of them */
  muted: 20_000,
  /** names of a muted person */
  namesOfPerson: 1_000,
  /** pairs that the reader joined or kept apart */
  verdicts: 20_000,
  /** sites in the rules for remembering; the browser receives each */
  sites: 10_000,
  /** amendments of one article */
  amendments: 2_000,
  /** places of one fact, and entities it names */
  places: 100,
  /** blocks and corrections of an article */
  list: 1_000_000,
  /** entries of an object or list in the settings */
  entries: 100_000,
  /** nested objects and lists, in parts of a record with an open shape */
  depth: 6,
  /** ms since the epoch: the last moment that a date can represent */
  moment: 8.64e15,
} as const;
