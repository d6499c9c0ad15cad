/**
 * Numbers the requests of one kind and answers only for the newest: an older one that answers late comes
 * back as `undefined`, whether it succeeded or failed.
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
    /** Whatever is still under way is no longer wanted. */
    drop(): void {
      newest += 1;
    },
  };
}
