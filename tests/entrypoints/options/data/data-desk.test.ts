import { expect, test, vi } from 'vitest';
import { createDataDesk, type DataDesk } from '@/entrypoints/options/data/data-desk.ts';
import { digestText } from '@/entrypoints/options/data/digest-text.ts';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import type { RestoreTally } from '@/lib/core/formats/backup/tally.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { sampleChanges, sampleCounts } from '@/playground/gallery/sample-data.ts';
import { digest, own, parsed, RECORDS } from '../../../lib/core/formats/backup/backup-fixtures.ts';
import { createDeferred } from '../../../support/deferred.ts';

type Calls = Client<BackgroundCalls>;

const articleRecord = (id: string, text = ''): BackupRecord => ({
  kind: 'article',
  article: parsed({ id, text, blocks: [] }),
  ingestedAt: 1,
  amendments: [],
});
const SOURCES: BackupRecord = { kind: 'sources', sources: [own] };

/** A data area with a background whose backup has these pages. */
function createDesk(...pages: BackupRecord[][]) {
  const saved: { file: Blob; name: string }[] = [];
  const background = {
    countKept: vi.fn<Calls['countKept']>(async () => sampleCounts),
    readBackup: vi.fn<Calls['readBackup']>(async ({ after }) => {
      const at = after === undefined ? 0 : Number(after);
      const next = at + 1 < pages.length ? { next: `${at + 1}` } : {};
      return { records: pages[at] ?? [], ...next };
    }),
    findKept: vi.fn<Calls['findKept']>(async ({ articleIds }) => articleIds.slice(0, 1)),
    planRestore: vi.fn<Calls['planRestore']>(async () => ({ changes: [], refused: [] })),
    restoreRecords: vi.fn<Calls['restoreRecords']>(async ({ records }) => ({
      added: records.filter(({ kind }) => kind === 'article').length,
      updated: 0,
      unchanged: 0,
      failed: [],
    })),
    finishRestore: vi.fn<Calls['finishRestore']>(async () => undefined),
    eraseEverything: vi.fn<Calls['eraseEverything']>(async () => undefined),
    listSources: vi.fn<Calls['listSources']>(async () => []),
    exportPeople: vi.fn<Calls['exportPeople']>(async () => ({ people: [] })),
    exportGiven: vi.fn<Calls['exportGiven']>(async () => ({ given: [] })),
    exportStatements: vi.fn<Calls['exportStatements']>(async () => ({ statements: [] })),
  };
  const storage = {
    estimate: vi.fn(async () => ({ usage: 1000, quota: 1e9 })),
    persisted: vi.fn(async () => false),
    persist: vi.fn(async () => true),
  };
  const onChanged = vi.fn(async () => undefined);
  const desk = createDataDesk({
    background,
    digest,
    storage,
    save: (file, name) => {
      saved.push({ file, name });
      return `blob:${name}`;
    },
    now: () => new Date(2025, 8, 4, 23, 30).getTime(),
    onChanged,
  });
  return { desk, background, storage, saved, onChanged };
}

const restoreState = (desk: DataDesk) => desk.restorer.store.get().state;
const makeState = (desk: DataDesk) => desk.maker.store.get().state;

/** A backup file of these records, in its saved form. */
async function fileOf(records: BackupRecord[], change: (text: string) => string = (all) => all) {
  const { desk, saved } = createDesk(records);
  await desk.maker.make();
  const text = await saved[0]?.file.text();
  return new File([change(text ?? '')], 'b.ndjson');
}

test('the digest is SHA-256 of the text’s UTF-8, as node gives it', async () => {
  for (const text of ['', 'abc', 'Зеленський 😀\n']) {
    expect(await digestText(text)).toBe(await digest(text));
  }
});

test('counts what is kept, and asks the browser to keep it', async () => {
  const { desk, storage, background } = createDesk();
  await desk.use.load();
  expect(desk.use.store.get()).toEqual({
    counts: sampleCounts,
    used: 1000,
    isPersistent: false,
    isRefused: false,
    error: undefined,
  });
  await desk.use.persist();
  expect(desk.use.store.get()).toMatchObject({ isPersistent: true, isRefused: false });
  storage.persist.mockResolvedValue(false);
  await desk.use.persist();
  expect(desk.use.store.get()).toMatchObject({ isPersistent: false, isRefused: true });
  background.countKept.mockRejectedValue(new Error('gone'));
  await desk.use.load();
  expect(desk.use.store.get()).toMatchObject({ counts: sampleCounts, error: 'gone' });
});

test('names a backup after the reader’s local date, and includes all pages', async () => {
  const { desk, saved } = createDesk([SOURCES], [articleRecord('added:1')], [articleRecord('x')]);
  await desk.maker.make();
  expect(makeState(desk)).toEqual({
    kind: 'made',
    name: 'dramatis-backup-2025-09-04.ndjson',
    size: saved[0]?.file.size,
    articles: 2,
    address: 'blob:dramatis-backup-2025-09-04.ndjson',
  });
  expect((await saved[0]?.file.text())?.split('\n')).toHaveLength(6);
});

test('saves no backup that was cancelled', async () => {
  const { desk, background, saved } = createDesk([SOURCES]);
  const page = createDeferred<{ records: BackupRecord[] }>();
  background.readBackup.mockReturnValue(page.promise);
  const making = desk.maker.make();
  await vi.waitFor(() => expect(background.readBackup).toHaveBeenCalled());
  expect(makeState(desk)).toEqual({ kind: 'making', done: 0, of: 128 });
  desk.maker.cancel();
  page.resolve({ records: [] });
  await making;
  expect(makeState(desk)).toEqual({ kind: 'idle' });
  expect(saved).toEqual([]);
});

test('a backup that cannot be made says why', async () => {
  const { desk, background } = createDesk([SOURCES]);
  background.readBackup.mockRejectedValue(new Error('the store is broken'));
  await desk.maker.make();
  expect(makeState(desk)).toEqual({ kind: 'failed', message: 'the store is broken' });
});

test('a file is shown before anything is written', async () => {
  const { desk, background } = createDesk();
  await desk.restorer.choose(await fileOf(RECORDS));
  expect(restoreState(desk)).toMatchObject({
    kind: 'preview',
    file: 'b.ndjson',
    summary: { records: 6, sources: 1, articles: 1, amendments: 3, muted: 1, remember: 'on' },
    here: 1,
    choices: true,
  });
  expect(background.restoreRecords).not.toHaveBeenCalled();
  desk.restorer.cancel();
  expect(restoreState(desk)).toEqual({ kind: 'idle' });
  await desk.restorer.restore();
  expect(background.restoreRecords).not.toHaveBeenCalled();
});

test('restores what is shown in order, a few records at a time, and announces the end', async () => {
  const records = [SOURCES, ...Array.from({ length: 45 }, (_, at) => articleRecord(`added:${at}`))];
  const { desk, background, onChanged } = createDesk();
  await desk.restorer.choose(await fileOf(records));
  desk.restorer.setChoices(false);
  await desk.restorer.restore();
  const calls = background.restoreRecords.mock.calls.map(([request]) => request);
  expect(calls.map((request) => request.records.length)).toEqual([20, 20, 6]);
  expect(calls.flatMap((request) => request.records)).toEqual(records);
  expect(calls.every(({ choices }) => choices === false)).toBe(true);
  expect(background.finishRestore).toHaveBeenCalledOnce();
  expect(onChanged).toHaveBeenCalledOnce();
  expect(restoreState(desk)).toEqual({
    kind: 'restored',
    tally: { added: 45, updated: 0, unchanged: 0, failed: [] },
    isStopped: false,
    refused: [],
  });
});

test('restores long articles in smaller batches', async () => {
  const long = 'x'.repeat(60_000);
  const records = [SOURCES, ...['a', 'b', 'c'].map((id) => articleRecord(id, long))];
  const { desk, background } = createDesk();
  await desk.restorer.choose(await fileOf(records));
  await desk.restorer.restore();
  expect(background.restoreRecords.mock.calls.map(([{ records: all }]) => all.length)).toEqual([
    3, 1,
  ]);
});

test('stops restoring after the current batch, and reports what was restored', async () => {
  const records = [SOURCES, ...Array.from({ length: 45 }, (_, at) => articleRecord(`added:${at}`))];
  const { desk, background } = createDesk();
  const batch = createDeferred<RestoreTally>();
  await desk.restorer.choose(await fileOf(records));
  background.restoreRecords.mockReturnValueOnce(batch.promise);
  const restoring = desk.restorer.restore();
  await vi.waitFor(() => expect(background.restoreRecords).toHaveBeenCalled());
  desk.restorer.cancel();
  expect(restoreState(desk)).toMatchObject({ kind: 'restoring', isStopping: true });
  batch.resolve({ added: 19, updated: 0, unchanged: 0, failed: [] });
  await restoring;
  expect(background.restoreRecords).toHaveBeenCalledOnce();
  expect(background.finishRestore).toHaveBeenCalledOnce();
  expect(restoreState(desk)).toMatchObject({
    kind: 'restored',
    tally: { added: 19 },
    isStopped: true,
  });
});

test('says why restoring failed halfway, and what was restored before', async () => {
  const records = [SOURCES, ...Array.from({ length: 25 }, (_, at) => articleRecord(`added:${at}`))];
  const { desk, background } = createDesk();
  await desk.restorer.choose(await fileOf(records));
  const tally = { added: 19, updated: 0, unchanged: 0, failed: [] };
  background.restoreRecords.mockResolvedValueOnce(tally).mockRejectedValueOnce(new Error('full'));
  await desk.restorer.restore();
  expect(restoreState(desk)).toEqual({
    kind: 'restored',
    tally,
    isStopped: false,
    refused: [],
    message: 'full',
  });
  expect(background.finishRestore).toHaveBeenCalledOnce();
});

test.each<[string, (text: string) => string | Uint8Array<ArrayBuffer>, object]>([
  ['cut short', (text) => text.slice(0, -20), { problem: 'cut', line: 8 }],
  ['altered', (text) => text.replace('Gerd', 'Gert'), { problem: 'altered', line: 8 }],
  ['another file', () => '{"a":1}\n', { problem: 'format', line: 1 }],
  ['no text', () => new Uint8Array([0x50, 0x4b, 0xff, 0xfe]), { problem: 'encoding' }],
])('a file that is %s is refused, and nothing is written', async (_, change, expected) => {
  const { desk, background } = createDesk();
  const whole = await (await fileOf(RECORDS)).text();
  await desk.restorer.choose(new File([change(whole)], 'b.ndjson'));
  expect(restoreState(desk)).toMatchObject({ kind: 'refused', file: 'b.ndjson', ...expected });
  await desk.restorer.restore();
  expect(background.restoreRecords).not.toHaveBeenCalled();
});

test('a file that the browser cannot read, or has no room for, is refused', async () => {
  const { desk, storage } = createDesk();
  const gone = new File(['x'], 'gone.ndjson');
  gone.stream = () => {
    throw new DOMException('the file is gone', 'NotReadableError');
  };
  await desk.restorer.choose(gone);
  expect(restoreState(desk)).toEqual({
    kind: 'refused',
    problem: 'unreadable',
    file: 'gone.ndjson',
    detail: 'the file is gone',
  });
  storage.estimate.mockResolvedValue({ usage: 1e9 - 1000, quota: 1e9 });
  await desk.restorer.choose(await fileOf(RECORDS));
  expect(restoreState(desk)).toMatchObject({ problem: 'room', left: 1000 });
});

test('shows the second of two files chosen in a row', async () => {
  const { desk } = createDesk();
  const [first, second] = [await fileOf(RECORDS), await fileOf([SOURCES])];
  await Promise.all([desk.restorer.choose(first), desk.restorer.choose(second)]);
  expect(restoreState(desk)).toMatchObject({ kind: 'preview', summary: { records: 1 } });
});

test('erases everything only after the question, and tells the page', async () => {
  const { desk, background, onChanged } = createDesk();
  const state = () => desk.eraser.store.get().state;
  await desk.eraser.erase();
  desk.eraser.ask();
  desk.eraser.cancel();
  await desk.eraser.erase();
  expect(background.eraseEverything).not.toHaveBeenCalled();
  desk.eraser.ask();
  await desk.eraser.erase();
  expect(background.eraseEverything).toHaveBeenCalledOnce();
  expect(onChanged).toHaveBeenCalledOnce();
  expect(state()).toEqual({ kind: 'erased' });
  background.eraseEverything.mockRejectedValue(new Error('read-only'));
  desk.eraser.ask();
  await desk.eraser.erase();
  expect(state()).toEqual({ kind: 'failed', message: 'read-only' });
});

test('makes only the accepted changes, and reports refused records by line', async () => {
  const { desk, background } = createDesk();
  const [, names, facts] = sampleChanges;
  const changes = [...sampleChanges];
  background.planRestore.mockResolvedValue({ changes, refused: [{ index: 1, cause: 'a claim' }] });
  const late = { ...parsed({ id: 'added:2' }), publishedOn: '2025-02-30' };
  const bad = { ...articleRecord('added:2'), article: late } as BackupRecord;
  await desk.restorer.choose(await fileOf([SOURCES, articleRecord('added:1'), bad]));
  const refused = [
    { line: 4, cause: 'article.publishedOn is no date: “2025-02-30”' },
    { line: 3, cause: 'a claim' },
  ];
  const state = restoreState(desk);
  expect(state).toMatchObject({ kind: 'preview', changes, refused, summary: { articles: 1 } });
  expect(state.kind === 'preview' && [...state.accepted]).toEqual(['switch of own:1']);
  desk.restorer.setAccepted([names?.id ?? '', facts?.id ?? ''], true);
  desk.restorer.setAccepted(['switch of own:1', names?.id ?? ''], false);
  await desk.restorer.restore();
  expect(background.restoreRecords.mock.calls.map(([{ accepted }]) => accepted)).toEqual([
    [facts?.id],
  ]);
  expect(restoreState(desk)).toMatchObject({ kind: 'restored', refused });
});

test('leaves out changes beyond those that are shown', async () => {
  const { desk, background } = createDesk();
  const many = Array.from({ length: 2005 }, (_, at) => ({
    kind: 'source-switch' as const,
    id: `switch ${at}`,
    isShipped: false,
    name: 'x',
    isOn: true,
  }));
  background.planRestore.mockResolvedValue({ changes: many, refused: [] });
  await desk.restorer.choose(await fileOf([SOURCES]));
  const state = restoreState(desk);
  if (state.kind !== 'preview') throw new Error('the file is right');
  expect([state.changes.length, state.accepted.size, state.refused.length]).toEqual([
    2000, 2000, 5,
  ]);
  expect(state.refused[0]?.line).toBe(2);
});
