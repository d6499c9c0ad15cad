import { expect, test, vi } from 'vitest';
import { createExportMaker } from '@/entrypoints/options/data/export-maker.ts';
import type { PersonRecord } from '@/lib/core/formats/records/data-record.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { createDeferred } from '../../../support/deferred.ts';

type Calls = Client<BackgroundCalls>;

const person = (name: string): PersonRecord => ({
  kind: 'person',
  key: name,
  name,
  aliases: [],
  ids: {},
  roles: [],
});
const source = (id: string, enabled: boolean): SourceSummary => ({
  id,
  name: `Name of ${id}`,
  kind: 'own',
  enabled,
  addedAt: 1,
  position: 0,
  articles: 0,
  people: 1,
  events: 0,
  statements: 0,
  licence: `CC ${id}`,
});

function createMaker() {
  const saved: { file: Blob; name: string }[] = [];
  const background = {
    listSources: vi.fn<Calls['listSources']>(async () => [source('a', true), source('b', false)]),
    exportPeople: vi.fn<Calls['exportPeople']>(async ({ after }) =>
      after === undefined
        ? { people: [person('Ann Foo')], next: 'ann' }
        : { people: [person('Bob Foo')] },
    ),
    exportGiven: vi.fn<Calls['exportGiven']>(async () => ({ given: [] })),
    exportStatements: vi.fn<Calls['exportStatements']>(async () => ({ statements: [] })),
  };
  const maker = createExportMaker({
    background,
    save: (file, name) => {
      saved.push({ file, name });
      return `blob:${name}`;
    },
    now: () => new Date(2025, 8, 4, 23, 30).getTime(),
  });
  return { maker, background, saved };
}

test('saves all pages in one file, and names the sources that are on', async () => {
  const { maker, background, saved } = createMaker();
  await maker.make();
  expect(saved[0]?.name).toBe('dramatis-pack-2025-09-04.ndjson');
  const lines = ((await saved[0]?.file.text()) ?? '').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).name)).toEqual(['Name of a', 'Ann Foo', 'Bob Foo']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ licence: 'CC a', counts: { people: 2 } });
  expect(background.exportPeople.mock.calls).toEqual([[{}], [{ after: 'ann' }]]);
  expect(maker.store.get().state).toMatchObject({
    kind: 'made',
    entries: 2,
    size: saved[0]?.file.size,
  });
});

test('asks only for the chosen source and for what the format has', async () => {
  const { maker, background, saved } = createMaker();
  maker.choose({ sourceId: 'b', format: 'csv' });
  await maker.make();
  expect(background.exportPeople.mock.calls[0]).toEqual([{ sourceId: 'b' }]);
  expect(background.exportGiven).not.toHaveBeenCalled();
  expect(saved[0]?.name).toBe('dramatis-csv-2025-09-04.csv');
});

test('saves nothing when there is nothing, when it fails, or when it is cancelled', async () => {
  const { maker, background, saved } = createMaker();
  maker.choose({ format: 'annotation' });
  await maker.make();
  expect(maker.store.get().state).toEqual({ kind: 'empty' });
  maker.choose({ format: 'csv' });
  background.exportPeople.mockRejectedValueOnce(new Error('gone'));
  await maker.make();
  expect(maker.store.get().state).toEqual({ kind: 'failed', message: 'gone' });
  const page = createDeferred<{ people: PersonRecord[] }>();
  background.exportPeople.mockReturnValueOnce(page.promise);
  const making = maker.make();
  await vi.waitFor(() => expect(background.exportPeople).toHaveBeenCalledTimes(2));
  maker.cancel();
  page.resolve({ people: [person('Ann Foo')] });
  await making;
  expect(maker.store.get().state).toEqual({ kind: 'idle' });
  expect(saved).toEqual([]);
});

test('a source that can be put back is not offered', () => {
  const { maker } = createMaker();
  maker.takeSources([source('a', true), { ...source('b', true), removedAt: 5 }]);
  expect(maker.store.get().sources.map(({ id }) => id)).toEqual(['a']);
});

test('a removed source is no longer chosen, and does not become all of them', async () => {
  const { maker, background, saved } = createMaker();
  maker.choose({ sourceId: 'gone', format: 'csv' });
  await maker.make();
  expect(maker.store.get()).toMatchObject({ state: { kind: 'empty' }, choice: { format: 'csv' } });
  expect(maker.store.get().choice.sourceId).toBeUndefined();
  expect(background.exportPeople).not.toHaveBeenCalled();
  expect(saved).toEqual([]);
});
