/** Whether the reader's additions and changes can be kept. */
export type StorageState =
  | { kind: 'open' }
  /**
   * the browser gives no storage, so only what the extension ships with is shown; `reason` is in the browser's words
   */
  | { kind: 'refused'; reason: string }
  /** there is no room left, so nothing more can be kept */
  | { kind: 'full' };
