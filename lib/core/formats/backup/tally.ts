/** What became of the articles of a backup that is restored. */
export interface RestoreTally {
  /** were not here */
  added: number;
  /** were here, and are newer now or have more amendments */
  updated: number;
  /** were here as they are in the backup, or newer */
  unchanged: number;
  failed: RestoreFailure[];
}

/** An article that could not be brought back. */
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
