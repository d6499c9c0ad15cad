import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRecords, type Records } from '@/lib/background/records/records.ts';
import type { PersonRecord } from '@/lib/core/formats/records/data-record.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { listGenerations } from '@/lib/store/records/generations.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';

import 'fake-indexeddb/auto';

let database: Database;
let records: Records;
let count = 0;
let now = 0;
const onChanged = vi.fn(async () => {});
const checkRoom = vi.fn(async (_bytes: number) => {});

beforeEach(() => {
  now = 1_000;
  onChanged.mockClear();
  checkRoom.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `given-${count++}` });
  records = createRecords({
    database,
    now: () => now,
    onChanged,
    checkRoom,
    sourceName: (kind) => kind,
  });
});
afterEach(() => database.close());

const TARGET = { id: 'own:list', name: 'Council' };
const about = { file: 'a.csv', retrievedAt: 1_000 };
const role = (title: string) => ({ title, field: 'title' });
const person = (key: string, name: string, ...titles: string[]): PersonRecord => ({
  kind: 'person',
  key,
  name,
  aliases: [],
  ids: {},
  roles: titles.map(role),
});

async function bringIn(...given: PersonRecord[]) {
  const { versionId } = await records.begin(TARGET, about, given.length);
  await records.add(versionId, given);
  return records.finish(versionId, TARGET);
}

describe('records', () => {
  test('report what a new version changes', async () => {
    await bringIn(person('1', 'Ann Foo', 'Mayor'), person('2', 'Bea Foo'), person('3', 'Cy Foo'));
    const report = await bringIn(
      person('1', 'Ann Foo'),
      person('2', 'Beatrice Foo'),
      person('4', 'Di Foo'),
      person('5', 'Ed Foo'),
    );
    expect(report).toEqual({
      people: { added: 2, gone: 1 },
      events: { added: 0, gone: 0 },
      claims: { added: 0, gone: 0 },
      renamed: 1,
      rolesEnded: 1,
    });
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  test('give the same report when the answer was lost', async () => {
    const { versionId } = await records.begin(TARGET, about, 1);
    await records.add(versionId, [person('1', 'Ann Foo')]);
    await records.finish(versionId, TARGET);
    expect(await records.finish(versionId, TARGET)).toMatchObject({
      people: { added: 1, gone: 0 },
    });
    expect(await listGenerations(database, TARGET.id)).toHaveLength(1);
  });

  test('keep one version to go back to', async () => {
    for (const name of ['Ann Foo', 'Bea Foo', 'Cy Foo']) await bringIn(person('1', name));
    expect((await listGenerations(database, TARGET.id)).map(({ state }) => state)).toEqual([
      'current',
      'old',
    ]);
    await records.putBack(TARGET.id);
    expect(await records.findKnown(['Ann Foo', 'Bea Foo', 'Cy Foo'])).toEqual([
      'Bea Foo',
      'Cy Foo',
    ]);
    await expect(records.putBack('own:other')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('change nothing until they are complete, and nothing when they are given up', async () => {
    const { versionId } = await records.begin(TARGET, about, 1);
    await records.add(versionId, [person('1', 'Ann Foo')]);
    await records.cancel(versionId);
    expect([await listSources(database), await listGenerations(database, TARGET.id)]).toEqual([
      [],
      [],
    ]);
    await expect(records.add(versionId, [person('2', 'Bea Foo')])).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(records.finish(versionId, TARGET)).rejects.toMatchObject({ code: 'not-found' });
    expect(onChanged).not.toHaveBeenCalled();
  });

  test('that were left unfinished go after an hour', async () => {
    await records.begin(TARGET, about, 1);
    now += 3_599_000;
    await records.purge();
    expect(await listGenerations(database, TARGET.id)).toHaveLength(1);
    now += 2_000;
    await records.purge();
    expect(await listGenerations(database, TARGET.id)).toEqual([]);
  });

  test('are refused without room, and for a source that takes nothing', async () => {
    checkRoom.mockRejectedValueOnce(new Error('no room'));
    await expect(records.begin(TARGET, about, 1)).rejects.toThrow('no room');
    await expect(records.begin({ id: 'bundled', name: 'x' }, about, 1)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  test('know names in full only', async () => {
    await bringIn(person('1', 'Ann Foo Bar'), person('2', 'Bea Foo'), person('3', 'Bea Foo Bar'));
    expect(await records.findKnown(['Ann Foo', 'Bea Foo', 'BEA FOO', 'Cy'])).toEqual([
      'Bea Foo',
      'BEA FOO',
    ]);
  });
});
