/** Undoes a transaction that may have ended by itself already. */
export function abortQuietly(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    // Already aborted or committed: there is nothing left to undo.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
