/**
 * What a backup may hold at most. Each is at least twice what any way into the store takes, so that nothing that was
 * kept is ever refused; beyond it a file was made to do harm.
 */
export const LIMITS = {
  /** UTF-16 units of a line: the longest article with a block for every other character */
  line: 32_000_000,
  /** lines between header and footer */
  records: 1_000_000,
  /** UTF-16 units of the text of an article, and of words in it: see MAX_TEXT of the articles that are added */
  text: 2_000_000,
  /** UTF-16 units of ids and addresses, which ids are made of */
  id: 20_000,
  /** UTF-16 units of any other text: a headline, an outlet, the words around a fact */
  field: 20_000,
  /** UTF-16 units of a name: see MAX_NAME */
  name: 1_000,
  /** sources of a reader; a card looks at each */
  sources: 5_000,
  /** names that the reader muted; each page is compared with all of them */
  muted: 20_000,
  /** sites of the rules for remembering; the browser is given each */
  sites: 10_000,
  /** amendments of one article */
  amendments: 2_000,
  /** places of one fact, and what it names */
  places: 100,
  /** blocks and corrections of an article */
  list: 1_000_000,
  /** entries of an object or list of the settings */
  entries: 100_000,
  /** objects and lists inside one another, where a record leaves its shape open */
  depth: 6,
  /** ms since the epoch: the last moment that a date can mean */
  moment: 8.64e15,
} as const;
