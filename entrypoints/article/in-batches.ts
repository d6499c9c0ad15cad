/** Articles of one call. A call of this size takes about a second. */
export const BATCH = 25;

/**
 * Does something for all items, some at a time. `onDone` hears how many are done. If a batch fails, an empty last one
 * still follows those that were done, and then the error is thrown.
 */
export async function inBatches<Item>(
  items: readonly Item[],
  work: (batch: Item[], isLast: boolean) => Promise<unknown>,
  onDone: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    const to = from + BATCH;
    try {
      await work(items.slice(from, to), to >= items.length);
    } catch (error) {
      if (from > 0) await work([], true).catch(() => undefined);
      throw error;
    }
    onDone(Math.min(to, items.length));
  }
}
