import { createDataDesk, type DataDesk } from '../../entrypoints/options/data/data-desk.ts';
import type { PersonRecord } from '../../lib/core/formats/records/data-record.ts';
import type { KeptCounts } from '../../lib/core/preview/kept-counts.ts';
import type { RestoreChange } from '../../lib/core/restore/change.ts';
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

export const sampleChanges: RestoreChange[] = [
  {
    kind: 'source-name',
    id: 'name of bundled',
    isShipped: true,
    from: 'One America News',
    to: 'The Daily Impostor',
  },
  {
    kind: 'fact',
    id: 'fact 1',
    isShipped: true,
    title: 'Harbour board puts off vote on bridge toll',
    words: 'Nobody on this board wanted the toll',
    to: 'Greta Lind · Everybody on this board wanted the toll · 2025-09',
    renamed: [{ from: 'Tomas Brandvold', to: 'Thomas the Impostor' }],
  },
  {
    kind: 'fact',
    id: 'fact 2',
    isShipped: false,
    title: 'ميناء المدينة يؤجل التصويت',
    words: 'chair of the harbour board',
    renamed: [{ from: 'Ines Valdrup', to: 'Agnes Valdrup' }],
  },
  { kind: 'source-switch', id: 'switch of own:1', isShipped: false, name: 'Files', isOn: false },
];

const now = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

const SAMPLE_PERSON: PersonRecord = {
  kind: 'person',
  key: 'person:jane-doe',
  name: 'Jane Doe',
  aliases: [],
  ids: {},
  roles: [],
};

/** The data area with a background that has some articles and forgets nothing. `found` makes it wait or fail. */
export function sampleDesk(found: <Value>(value: Value) => Promise<Value> = now): DataDesk {
  return createDataDesk({
    background: {
      countKept: () => found(sampleCounts),
      readBackup: () => found({ records: [] }),
      findKept: async () => [],
      planRestore: async () => ({ changes: [], refused: [] }),
      restoreRecords: async () => ({ added: 0, updated: 0, unchanged: 0, failed: [] }),
      finishRestore: async () => undefined,
      eraseEverything: async () => undefined,
      listSources: () => found([]),
      exportPeople: () => found({ people: [SAMPLE_PERSON] }),
      exportGiven: () => found({ given: [] }),
      exportStatements: () => found({ statements: [] }),
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
