/**
 * Numbers the requests of one kind, and passes on only the newest answer. A late answer to an older request becomes
 * `undefined`, whether it succeeded or failed.
 */
export function createLatest() {
  let newest = 0;
  return {
    async ask<Answer>(request: () => Promise<Answer>): Promise<{ answer: Answer } | undefined> {
      newest += 1;
      const number = newest;
      try {
        const answer = await request();
        return number === newest ? { answer } : undefined;
      } catch (error) {
        if (number !== newest) return undefined;
        throw error;
      }
    },
    /** No pending answer is wanted any more. */
    drop(): void {
      newest += 1;
    },
  };
}
