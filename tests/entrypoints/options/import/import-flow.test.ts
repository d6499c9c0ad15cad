import { describe, expect, it, vi } from 'vitest';
import { createImportFlow, type ImportDeps } from '@/entrypoints/options/import/import-flow.ts';
import type { ReadableFile } from '@/entrypoints/options/import/read-files.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { ImportOutcome, PreviewOutcome } from '@/lib/messaging/protocol.ts';
import { samplePreview } from '@/playground/gallery/sample-preview.ts';
import { createDeferred } from '../../../support/deferred.ts';

const TARGET = { id: 'own:1', name: 'Minutes' };
const file = (name: string): ReadableFile => ({
  name,
  size: 1,
  arrayBuffer: async () => new ArrayBuffer(0),
});

type Batch = { articles: OfferedArticle[] };

/** Each article is as large as a batch may be. */
const LARGE: Partial<ImportDeps> = {
  readFile: async ({ name }) => [
    { origin: { file: name }, article: { key: name, text: name.repeat(100_000) } },
  ],
};

function start(over: Partial<ImportDeps> = {}) {
  const background = {
    previewArticles: vi.fn(
      async ({ articles }: Batch): Promise<PreviewOutcome[]> =>
        articles.map(({ key = '' }) => ({
          preview: { ...samplePreview, articleId: key, state: 'new' },
        })),
    ),
    importArticles: vi.fn(
      async ({ articles }: Batch): Promise<ImportOutcome[]> =>
        articles.map(({ key = '' }) => ({ state: key.includes('old') ? 'updated' : 'added' })),
    ),
    finishImport: vi.fn(async () => undefined),
  };
  const onKept = vi.fn();
  const clock = { now: 0 };
  const flow = createImportFlow({
    background,
    readFile: async ({ name }) => [
      { origin: { file: name }, article: { key: name, text: 'Words.' } },
    ],
    hasRoom: async () => true,
    now: () => clock.now,
    pause: async () => undefined,
    onKept,
    ...over,
  });
  const steps: string[] = [];
  flow.store.subscribe(() => {
    const { state } = flow.store.get();
    steps.push('done' in state ? `${state.step} ${state.done}/${state.total}` : state.step);
  });
  return { flow, background, clock, onKept, steps, state: () => flow.store.get().state };
}

describe('files', () => {
  it('are read one by one and shown, and nothing is kept', async () => {
    const { flow, background, steps, state } = start();
    await flow.readFiles([file('a'), file('b')], TARGET);
    expect(steps).toEqual(['reading 0/2', 'reading 1/2', 'reading 0/2', 'reading 2/2', 'review']);
    expect(state()).toMatchObject({
      source: 'Minutes',
      found: [{ origin: { file: 'a' } }, { origin: { file: 'b' } }],
      problems: [],
    });
    const articles = ['a', 'b'].map((key) => ({ key, text: 'Words.' }));
    expect(background.previewArticles.mock.calls).toEqual([[{ articles, target: TARGET }]]);
    expect(background.importArticles).not.toHaveBeenCalled();
  });

  it('are named if they are bad, and the good ones go on', async () => {
    const { flow, background, state } = start({
      readFile: async ({ name }) =>
        name === 'bad'
          ? [{ problem: { file: name, cause: 'kind' } }]
          : [{ origin: { file: name, line: 7 }, article: { key: name, text: 'Words.' } }],
    });
    background.previewArticles.mockResolvedValueOnce([
      { problem: 'no paragraph' },
      { preview: samplePreview },
    ]);
    await flow.readFiles([file('odd'), file('bad'), file('good')], TARGET);
    expect(state()).toMatchObject({
      found: [{ origin: { file: 'good' } }],
      problems: [
        { file: 'bad', cause: 'kind' },
        { file: 'odd', line: 7, cause: 'failed', detail: 'no paragraph' },
      ],
    });
  });

  it('with the same article are added once, and the second names the first', async () => {
    const { flow, state } = start({
      readFile: async ({ name }) => [
        { origin: { file: name, line: 3 }, article: { key: 'same', text: 'The words' } },
      ],
    });
    await flow.readFiles([file('a'), file('b'), file('c')], TARGET);
    expect(state()).toMatchObject({
      found: [{ origin: { file: 'a' } }],
      problems: [
        { file: 'b', cause: 'twice', detail: 'a:3' },
        { file: 'c', cause: 'twice', detail: 'a:3' },
      ],
    });
  });

  it('with one name and different words are all added', async () => {
    const { flow, state } = start({
      readFile: async ({ name }) => [
        { origin: { file: name }, article: { key: 'article.txt', text: `Of ${name} it tells.` } },
      ],
    });
    await flow.readFiles([file('a'), file('b')], TARGET);
    expect(state()).toMatchObject({
      found: [{ origin: { file: 'a' } }, { origin: { file: 'b' } }],
      problems: [],
    });
  });

  it('are left out if there are too many, and the first of these is named', async () => {
    const { flow, state } = start({ readFile: async () => [] });
    const names = Array.from({ length: 1003 }, (_, i) => file(`f${i}`));
    await flow.readFiles(names, TARGET);
    expect(state()).toMatchObject({ problems: [{ file: 'f1000', cause: 'count', detail: '3' }] });
  });

  it('lose some articles if there are too many', async () => {
    const { flow, state } = start({
      readFile: async ({ name }) =>
        Array.from({ length: 5002 }, (_, i) => ({
          origin: { file: name, line: i + 1 },
          article: { key: `${i}`, text: 'x' },
        })),
    });
    await flow.readFiles([file('many')], TARGET);
    const reviewed = state();
    expect(reviewed.step === 'review' && reviewed.found.length).toBe(5000);
    expect(reviewed).toMatchObject({ problems: [{ file: 'many', cause: 'count', detail: '2' }] });
  });
});

describe('pasted words', () => {
  it('are shown with their title, outlet, date and address', async () => {
    const { flow, background, state } = start();
    await flow.readText(
      { text: 'Words.', title: ' Toll ', date: '2025-09-04', publisher: 'Gazette', url: '' },
      TARGET,
    );
    expect(background.previewArticles.mock.calls[0]?.[0].articles[0]).toEqual({
      key: 'pasted:2025-09-04 Toll',
      text: 'Words.',
      title: 'Toll',
      publishedOn: '2025-09-04',
      publisher: 'Gazette',
    });
    expect(state()).toMatchObject({ step: 'review', found: [{ origin: { file: '' } }] });
  });

  it('are told apart by their beginning without a title', async () => {
    const { flow, background } = start();
    await flow.readText({ text: '\n Toll put off \nThe board …' }, TARGET);
    expect(background.previewArticles.mock.calls[0]?.[0].articles[0]?.key).toBe(
      'pasted:Toll put off ',
    );
  });

  it('are refused with a bad address, and it says so', async () => {
    const { flow, state } = start();
    await flow.readText({ text: 'Words.', url: 'gazette' }, TARGET);
    expect(state()).toMatchObject({
      found: [],
      problems: [{ file: '', cause: 'address', detail: 'gazette' }],
    });
  });
});

describe('what was found', () => {
  it('is kept, and pages and the list hear of it once', async () => {
    const { flow, background, onKept, steps, state } = start();
    await flow.readFiles([file('a'), file('old b'), file('c')], TARGET);
    steps.length = 0;
    await flow.add();
    expect(steps).toEqual(['adding 0/3', 'done']);
    const asked = background.importArticles.mock.calls.map(([{ articles }]) => articles);
    expect(asked.map((batch) => batch.map(({ key }) => key))).toEqual([['a', 'old b', 'c']]);
    expect(background.finishImport).toHaveBeenCalledOnce();
    expect(onKept).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ added: 2, updated: 1, same: 0, left: 0, problems: [] });
  });

  it('comes in batches, and says how fast and how long it will take', async () => {
    const { flow, background, clock, steps, state } = start(LARGE);
    await flow.readFiles([file('a'), file('b'), file('c'), file('d')], TARGET);
    steps.length = 0;
    const paces: unknown[] = [];
    flow.store.subscribe(() => {
      const now = state();
      if (now.step === 'adding') paces.push(now.pace);
    });
    background.importArticles.mockImplementation(async () => {
      clock.now += 4000;
      return [{ state: 'added' }];
    });
    await flow.add();
    expect(steps).toEqual(['adding 0/4', 'adding 1/4', 'adding 2/4', 'adding 3/4', 'done']);
    expect(paces[0]).toBeUndefined();
    expect(paces.at(-1)).toEqual({ rate: 3 / 16, left: 16 / 3 });
    expect(state()).toMatchObject({ added: 4, left: 0, problems: [] });
  });

  it('names all articles of a call that failed, and goes on', async () => {
    const { flow, background, state } = start(LARGE);
    await flow.readFiles([file('a'), file('b'), file('c')], TARGET);
    background.importArticles.mockRejectedValueOnce(new CallError('no-storage', 'no room'));
    await flow.add();
    expect(state()).toMatchObject({
      added: 2,
      left: 0,
      problems: [{ file: 'a', cause: 'failed', detail: 'no room' }],
    });
  });

  it('is named if it cannot be kept, and the rest is kept', async () => {
    const { flow, background, state } = start();
    background.importArticles.mockResolvedValueOnce([
      { problem: 'the disk is full' },
      { state: 'added' },
    ]);
    await flow.readFiles([file('a'), file('b')], TARGET);
    await flow.add();
    expect(state()).toMatchObject({
      added: 1,
      left: 0,
      problems: [{ file: 'a', cause: 'failed', detail: 'the disk is full' }],
    });
  });

  it('is not kept at all without room for all of it', async () => {
    const hasRoom = vi.fn(async () => false);
    const { flow, background, state } = start({ hasRoom });
    await flow.readFiles([file('a'), file('b')], TARGET);
    await flow.add();
    expect(hasRoom).toHaveBeenCalledExactlyOnceWith(240);
    expect(state()).toMatchObject({ step: 'review', isWithoutRoom: true });
    expect(background.importArticles).not.toHaveBeenCalled();
  });

  it('is forgotten when the reader goes back', async () => {
    const { flow, background, state } = start();
    await flow.readFiles([file('a')], TARGET);
    flow.close();
    expect(state()).toEqual({ step: 'offer' });
    await flow.add();
    expect(background.importArticles).not.toHaveBeenCalled();
  });
});

describe('stopping', () => {
  it('goes back to the offer while files are read, and drops what comes later', async () => {
    const slow = createDeferred<[]>();
    const { flow, background, state } = start({ readFile: () => slow.promise });
    const reading = flow.readFiles([file('a')], TARGET);
    flow.cancel();
    expect(state()).toEqual({ step: 'offer' });
    slow.resolve([]);
    await reading;
    expect(state()).toEqual({ step: 'offer' });
    expect(background.previewArticles).not.toHaveBeenCalled();
  });

  it('goes back to the offer while articles are checked, too', async () => {
    const slow = createDeferred<PreviewOutcome[]>();
    const { flow, background, state } = start(LARGE);
    background.previewArticles.mockImplementation(() => slow.promise);
    const reading = flow.readFiles([file('a'), file('b'), file('c')], TARGET);
    await vi.waitFor(() => expect(background.previewArticles).toHaveBeenCalledTimes(2));
    flow.cancel();
    slow.resolve([{ preview: samplePreview }]);
    await reading;
    expect(state()).toEqual({ step: 'offer' });
    expect(background.previewArticles).toHaveBeenCalledTimes(2);
  });

  it('leaves out the rest while they are kept, and says what is kept', async () => {
    const slow = createDeferred<ImportOutcome[]>();
    const { flow, background, onKept, state } = start(LARGE);
    await flow.readFiles([file('a'), file('b'), file('c'), file('d')], TARGET);
    background.importArticles.mockImplementation(() => slow.promise);
    const adding = flow.add();
    await vi.waitFor(() => expect(background.importArticles).toHaveBeenCalledTimes(2));
    flow.cancel();
    slow.resolve([{ state: 'added' }]);
    await adding;
    expect(background.importArticles).toHaveBeenCalledTimes(2);
    expect(background.finishImport).toHaveBeenCalledOnce();
    expect(onKept).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ step: 'done', added: 2, left: 2 });
  });
});
