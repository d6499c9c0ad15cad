/** What happened to the articles of a restored backup. */
export interface RestoreTally {
  /** were not here */
  added: number;
  /** were here, and are now newer or have more amendments */
  updated: number;
  /** were here in the same or a newer version */
  unchanged: number;
  failed: RestoreFailure[];
}

/** An article that couldn't be restored. */
export interface RestoreFailure {
  title: string;
  cause: string;
}

export const EMPTY_TALLY: RestoreTally = { added: 0, updated: 0, unchanged: 0, failed: [] };

export const addTallies = (a: RestoreTally, b: RestoreTally): RestoreTally => ({
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  failed: [...a.failed, ...b.failed],
});
