/**
 * What a backup may hold at most. Each is at least twice what any way into the store takes, so that nothing that was
 * kept is ever refused; beyond it a file was made to do harm.
 */
export const LIMITS = {
  /** UTF-16 units of a line: the longest article with a block for every other character */
  line: 32_000_000,
  /** lines between header and footer */
  records: 1_000_000,
  /** UTF-16 units of any text: see MAX_TEXT of the articles that are added */
  text: 2_000_000,
  /** entries of any list */
  list: 1_000_000,
  /** objects and lists inside one another, where a record leaves its shape open */
  depth: 6,
} as const;
