/** Undoes a transaction that may already have ended. */
export function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    // Already aborted or committed: there is nothing left to undo.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
