import { createDataDesk, type DataDesk } from '../../entrypoints/options/data/data-desk.ts';
import type { KeptCounts } from '../../lib/core/preview/kept-counts.ts';
import { log } from './log.ts';

export const sampleCounts: KeptCounts = {
  sources: 3,
  articles: 128,
  people: 1042,
  events: 213,
  statements: 3611,
  amendments: 7,
  setAside: [],
};

const now = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

/** The data area over a background that has some articles and forgets nothing; `found` makes it wait or fail. */
export function sampleDesk(found: <Value>(value: Value) => Promise<Value> = now): DataDesk {
  return createDataDesk({
    background: {
      countKept: () => found(sampleCounts),
      readBackup: () => found({ records: [] }),
      findKept: async () => [],
      restoreRecords: async () => ({ added: 0, updated: 0, unchanged: 0, failed: [] }),
      finishRestore: async () => undefined,
      eraseEverything: async () => undefined,
    },
    digest: async (text) => text.slice(0, 64),
    storage: {
      estimate: () => found({ usage: 48_213_000, quota: 9e9 }),
      persisted: () => found(true),
      persist: async () => true,
    },
    save: (_, name) => `#${name}`,
    now: () => 1_757_000_000_000,
    onChanged: async () => log('onChanged')(),
  });
}
