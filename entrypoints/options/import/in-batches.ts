import { CallError } from '@/lib/messaging/error.ts';

/** Articles in one call. With more, a page's question waits too long for the transaction that writes them. */
const MOST = 24;

/** UTF-16 units in one call: about a tenth of a second of reading. */
const MOST_UNITS = 100_000;

/** Calls at a time: while the articles of one are written, those of the next are read. */
const AT_ONCE = 2;

interface Steps<Item, Outcome> {
  /** UTF-16 units of its text */
  sizeOf(item: Item): number;
  /** one outcome for each */
  ask(batch: Item[]): Promise<Outcome[]>;
  /** the outcomes of a batch, in the order of the batches; `error` if the call failed */
  onDone(batch: readonly Item[], outcomes: readonly Outcome[], error?: Error): void;
  /** waits before a call that failed is made again */
  pause(): Promise<void>;
  /** no further batch is asked for once this is false */
  isWanted(): boolean;
}

/** Asks about all items, some at a time. Resolves when nothing is under way any more. */
export async function inBatches<Item, Outcome>(
  items: readonly Item[],
  steps: Steps<Item, Outcome>,
): Promise<void> {
  const batches = divide(items, steps.sizeOf).values();
  let before: Promise<void> = Promise.resolve();
  const work = async () => {
    for (const batch of batches) {
      if (!steps.isWanted()) return;
      const asked = askTwice(() => steps.ask(batch), steps.pause).catch(asError);
      const turn = before.then(async () => {
        const outcomes = await asked;
        if (outcomes instanceof Error) steps.onDone(batch, [], outcomes);
        else steps.onDone(batch, outcomes);
      });
      before = turn;
      await turn;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/**
 * A background that is stopped again and again may lose a call for good, or find no workshop. What the first call kept
 * is skipped by the second.
 */
async function askTwice<Answer>(
  ask: () => Promise<Answer>,
  pause: () => Promise<void>,
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CallError && error.code !== 'internal') throw error;
    await pause();
    return ask();
  }
}

function divide<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] {
  const batches: Item[][] = [];
  let units = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = batches.at(-1);
    if (last && last.length < MOST && units + size <= MOST_UNITS) {
      last.push(item);
      units += size;
    } else {
      batches.push([item]);
      units = size;
    }
  }
  return batches;
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
