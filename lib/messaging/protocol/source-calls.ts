import type { SourceSummary } from '../../core/model.ts';

/** The reader's sources. Every call returns the new list. */
export interface SourceCalls {
  /** Every source with its counts, in the reader's order. Removed ones (`removedAt`) stay listed until deleted. */
  listSources(request: Record<string, never>): SourceSummary[];
  /** Switches a source on or off. Its facts enter or leave cards, search and marks at once. */
  setSourceEnabled(request: { sourceId: string; enabled: boolean }): SourceSummary[];
  /** Renames a source. Fails with `not-found`, and with `bad-request` if the name is empty or too long. */
  renameSource(request: { sourceId: string; name: string }): SourceSummary[];
  /** Gives the sources this order. */
  orderSources(request: { sourceIds: string[] }): SourceSummary[];
  /**
   * Removes a source. Its facts leave cards, search and marks at once, and it can be restored for a week. Fails with
   * `not-found`, and with `bad-request` for a source that ships with Dramatis.
   */
  removeSource(request: { sourceId: string }): SourceSummary[];
  /** Restores a removed source. Fails with `not-found` when it was deleted meanwhile. */
  restoreSource(request: { sourceId: string }): SourceSummary[];
  /** Deletes a removed source permanently. */
  discardSource(request: { sourceId: string }): SourceSummary[];
}
