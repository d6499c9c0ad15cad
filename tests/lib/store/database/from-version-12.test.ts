import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createKnowledge } from '@/lib/background/knowledge/knowledge.ts';
import { findMentions } from '@/lib/core/gazetteer/find-mentions.ts';
import { soundKey } from '@/lib/core/gazetteer/sound/sound-key.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';

import 'fake-indexeddb/auto';

/**
 * All records of a database made by version 12: three articles from two sources, a struck fact, two people who are one by
 * the reader's word, a source that is off.
 */
const { stores } = JSON.parse(
  readFileSync(`${import.meta.dirname}/made-by-version-12.json`, 'utf8'),
) as { stores: Record<string, object[]> };

let count = 0;
let database: Database | undefined;
afterEach(() => database?.close());

async function bringUp(): Promise<Database> {
  const name = `from-12-${count++}`;
  const old = createDatabase({ name, migrations: MIGRATIONS.slice(0, 12) });
  await old.use(async (db) => {
    for (const [store, records] of Object.entries(stores)) {
      for (const record of records) await db.put(store as 'sources', record as never);
    }
  });
  await old.close();
  database = createDatabase({ name });
  return database;
}

test('nothing is lost or changed', async () => {
  const broughtUp = await bringUp();
  for (const [store, records] of Object.entries(stores)) {
    expect(await broughtUp.use((db) => db.getAll(store as 'sources')), store).toEqual(records);
  }
});

test('names are found by what is written and by what they sound like', async () => {
  const broughtUp = await bringUp();
  const off = await readSwitchedOff(broughtUp);
  const sound = soundKey('Анна Линд') ?? '';
  const found = await findNames(broughtUp, ['anna lind', 'gerd moser', sound], off);
  const one = { entityId: 'person/anna-lind', articleIds: expect.arrayContaining(['article-1']) };
  expect(found.get('anna lind')?.entries).toMatchObject([one]);
  expect(found.get('gerd moser')?.entries).toMatchObject([one]);
  expect(found.get(sound)?.entries).toMatchObject([one]);
});

test('names are compiled, and found as soon as their source is on', async () => {
  const broughtUp = await bringUp();
  const knowledge = createKnowledge({
    database: broughtUp,
    publishGate: async () => {},
    findPublishedKnowledge: async () => undefined,
  });
  const ask = async () =>
    (
      await findMentions([{ id: 0, text: 'Then Anna Lind spoke.' }], await knowledge.gazetteer())
    ).map(({ surface }) => surface);
  expect(await ask()).toEqual(['Anna Lind']);
  await setSourceEnabled(broughtUp, 'source-1', false);
  await knowledge.changed();
  expect(await ask()).toEqual([]);
  await setSourceEnabled(broughtUp, 'source-2', true);
  await knowledge.changed();
  expect(await ask()).toEqual(['Anna Lind']);
});
