import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKnowledge, type Knowledge } from '@/lib/background/knowledge/knowledge.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import {
  removeSource,
  restoreSource,
  setSourceEnabled,
} from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let knowledge: Knowledge;
let count = 0;

/** A background that has just started. */
const wake = (): Knowledge =>
  createKnowledge({
    database,
    publishGate: async () => {},
    findPublishedKnowledge: async () => undefined,
  });

beforeEach(async () => {
  database = createDatabase({ name: `one-step-${count++}` });
  knowledge = wake();
});
afterEach(() => database.close());

async function add(from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    const id = `article-${i}`;
    await writeArticle(database, source(), article(id, { contentHash: id }), facts(id));
  }
  await knowledge.changed();
  await knowledge.search.prepare();
}

/** How many records are written, and how many are read, until pages know of a change and the list is there again. */
async function countRecords(
  change: () => Promise<void>,
): Promise<{ written: number; read: number }> {
  const counted = { written: 0, read: 0 };
  const writing = (['put', 'delete'] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name),
  );
  const reading = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((owner) =>
    (['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const).map((name) => {
      const ask = owner[name] as (...given: unknown[]) => IDBRequest<unknown>;
      return vi.spyOn(owner, name).mockImplementation(function (
        this: unknown,
        ...given: unknown[]
      ) {
        const request = ask.apply(this, given);
        request.addEventListener('success', () => {
          counted.read += Array.isArray(request.result) ? request.result.length : 1;
        });
        return request as never;
      });
    }),
  );
  await change();
  await wake().publish();
  await listSources(database);
  counted.written = writing.reduce((total, { mock }) => total + mock.calls.length, 0);
  for (const spy of [...writing, ...reading]) spy.mockRestore();
  return counted;
}

test.each([
  ['removing and restoring', [removeSource, restoreSource] as const],
  [
    'switching',
    [
      (db: Database, id: string) => setSourceEnabled(db, id, false),
      (db: Database, id: string) => setSourceEnabled(db, id, true),
    ] as const,
  ],
])('%s a source takes the same steps, whatever it holds', async (_, [away, back]) => {
  await add(0, 1);
  const first = [
    await countRecords(() => away(database, 'source-1', 7)),
    await countRecords(() => back(database, 'source-1')),
  ];
  await add(1, 30);
  const then = [
    await countRecords(() => away(database, 'source-1', 7)),
    await countRecords(() => back(database, 'source-1')),
  ];
  expect(then).toEqual(first);
  expect(first.every(({ written }) => written > 0 && written < 10)).toBe(true);
});
