/** Whether the reader's additions and changes can be kept. */
export type StorageState =
  | { kind: 'open' }
  /**
   * The browser gives no storage: what the extension ships with is shown, and nothing can be kept. `reason` in its words.
   * `isPrivate`: it always browses in private.
   */
  | { kind: 'refused'; reason: string; isPrivate: boolean }
  /** there is no room left: what is kept is shown, and nothing more can be kept */
  | { kind: 'full' };
