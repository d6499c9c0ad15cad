/** What is kept of a feed. What it still lists stays, however old. */
export const RETENTION = {
  /** ms after it came in */
  time: 90 * 86_400_000,
  /** articles, and as many headlines */
  most: 500,
} as const;
