import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGivenFlow } from '@/entrypoints/options/given/given-flow.ts';
import {
  type GivenFile,
  readFirstRows,
  readGivenFile,
} from '@/entrypoints/options/given/read-given-file.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';

const TARGET = { id: 'own:list', name: 'Council' };
const REPORT = {
  people: { added: 2, gone: 1 },
  events: { added: 0, gone: 0 },
  claims: { added: 0, gone: 0 },
  renamed: 0,
  rolesEnded: 0,
};

const file = (name: string, text: string): GivenFile => ({
  name,
  stream: () => new Blob([text]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>,
});
const CSV = file('council.csv', 'id,name,role\n1,Ann Foo,Mayor\n2,Plato,Poet\n3,Ann Foo,\n4\n');

const background = {
  findKnownNames: vi.fn(async ({ names }: { names: string[] }) => names.slice(0, 1)),
  beginRecords: vi.fn(async () => ({ versionId: 'own:list@1' })),
  addRecords: vi.fn(async () => undefined),
  finishRecords: vi.fn(async () => REPORT),
  cancelRecords: vi.fn(async () => undefined),
  putRecordsBack: vi.fn(async () => undefined),
  importArticles: vi.fn(async ({ articles }: { articles: OfferedArticle[] }) =>
    articles.map(() => ({ state: 'added' as const })),
  ),
  finishImport: vi.fn(async () => undefined),
};
const hasRoom = vi.fn(async () => true);
const onKept = vi.fn();

const start = () =>
  createGivenFlow({
    background,
    readFile: readGivenFile,
    readFirstRows,
    hasRoom,
    now: () => 5,
    onKept,
  });

beforeEach(() => {
  vi.clearAllMocks();
  hasRoom.mockResolvedValue(true);
});

describe('files of data', () => {
  test('are shown before anything is written', async () => {
    const flow = start();
    const text = file('a.txt', 'Headline\n\nWords, and more.');
    const lines = file('b.jsonl', '{"id":"1","text":"Words"}\n{"id":"2","text":"More"}\n');
    expect(await flow.readFiles([text, CSV, lines], TARGET)).toEqual([text, lines]);
    expect(flow.store.get().state).toEqual({
      step: 'review',
      source: 'Council',
      summary: {
        people: 3,
        events: 0,
        claims: 0,
        articles: 0,
        headlines: 0,
        samples: [
          { name: 'Ann Foo', role: 'Mayor' },
          { name: 'Plato', role: 'Poet' },
          { name: 'Ann Foo' },
        ],
        known: 1,
        shared: 1,
        single: 1,
        bytes: 12_000,
      },
      problems: [{ file: 'council.csv', record: 5, cause: 'form', detail: '1 ≠ 3' }],
      tables: [
        {
          file: 'council.csv',
          header: ['id', 'name', 'role'],
          rows: [
            ['1', 'Ann Foo', 'Mayor'],
            ['2', 'Plato', 'Poet'],
            ['3', 'Ann Foo', ''],
          ],
          fields: ['key', 'name', 'title'],
          isReadable: true,
        },
      ],
    });
    expect(background.beginRecords).not.toHaveBeenCalled();
  });

  test('that are tables are read again with the columns that the reader names', async () => {
    const flow = start();
    const foreign = file('rat.csv', 'wer,was\nAnn Foo,Mayor\nPlato,Poet\n');
    await flow.readFiles([foreign, CSV], TARGET);
    const people = () => {
      const { state } = flow.store.get();
      return state.step === 'review' ? [state.summary.people, state.problems.length] : state.step;
    };
    expect(people()).toEqual([3, 2]);
    const steps: string[] = [];
    const stop = flow.store.subscribe(() => steps.push(flow.store.get().state.step));
    await flow.setColumn(0, 0, 'name');
    await flow.setColumn(0, 1, 'title');
    stop();
    expect(people()).toEqual([5, 1]);
    expect(steps).toEqual(['review', 'review']);
    expect(flow.store.get().state).toMatchObject({
      tables: [{ fields: ['name', 'title'] }, { fields: ['key', 'name', 'title'] }],
    });
    // What is kept is what was shown.
    await flow.add();
    expect(background.addRecords).toHaveBeenCalledWith({
      versionId: 'own:list@1',
      records: expect.arrayContaining([
        expect.objectContaining({
          name: 'Plato',
          roles: [expect.objectContaining({ title: 'Poet' })],
        }),
      ]),
    });
  });

  test('are added as one version, and what has changed is shown', async () => {
    const flow = start();
    await flow.readFiles([CSV], TARGET);
    await flow.add();
    expect(background.beginRecords).toHaveBeenCalledWith({
      target: TARGET,
      about: { file: 'council.csv', retrievedAt: 5 },
      count: 3,
    });
    expect(background.addRecords).toHaveBeenCalledWith({
      versionId: 'own:list@1',
      records: expect.arrayContaining([expect.objectContaining({ name: 'Plato' })]),
    });
    expect(flow.store.get().state).toMatchObject({
      step: 'done',
      report: REPORT,
      canPutBack: true,
    });
    expect(onKept).toHaveBeenCalledOnce();
    await flow.putBack();
    expect(background.putRecordsBack).toHaveBeenCalledWith({ sourceId: TARGET.id });
  });

  test('of a feed give whole articles, and no headlines', async () => {
    const flow = start();
    const words = Array.from({ length: 160 }, (_, i) => `word${i}`).join(' ');
    const item = (id: string, text: string) =>
      `<item><title>T${id}</title><guid>${id}</guid><description>${text}</description></item>`;
    await flow.readFiles(
      [
        file(
          'f.xml',
          `<rss><channel><title>Bar News</title>${item('1', words)}${item('2', 'Short')}</channel></rss>`,
        ),
      ],
      TARGET,
    );
    expect(flow.store.get().state).toMatchObject({ summary: { articles: 1, headlines: 1 } });
    await flow.add();
    expect(background.importArticles.mock.calls).toMatchObject([
      [{ articles: [{ key: 'record:1', publisher: 'Bar News' }] }],
    ]);
    expect(background.beginRecords).not.toHaveBeenCalled();
  });

  test('leave everything as it was when it fails or is stopped', async () => {
    const flow = start();
    await flow.readFiles([CSV], TARGET);
    background.addRecords.mockRejectedValueOnce(new Error('disk full'));
    await flow.add();
    expect(background.cancelRecords).toHaveBeenCalledWith({ versionId: 'own:list@1' });
    expect(flow.store.get().state).toMatchObject({
      step: 'done',
      failure: 'disk full',
      canPutBack: false,
    });
    await flow.readFiles([CSV], TARGET);
    background.addRecords.mockImplementationOnce(async () => {
      flow.cancel();
      return undefined;
    });
    await flow.add();
    expect(background.finishRecords).not.toHaveBeenCalled();
    expect(background.cancelRecords).toHaveBeenCalledTimes(2);
    expect(flow.store.get().state).toEqual({ step: 'idle' });
  });

  test('that are stopped while articles come in say nothing over the files read next', async () => {
    const flow = start();
    const words = Array.from({ length: 160 }, (_, i) => `word${i}`).join(' ');
    const feed = `<rss><channel><title>Bar</title><item><title>T</title><guid>1</guid><description>${words}</description></item></channel></rss>`;
    await flow.readFiles([file('f.xml', feed)], TARGET);
    background.importArticles.mockImplementationOnce(async ({ articles }) => {
      flow.cancel();
      await flow.readFiles([CSV], TARGET);
      return articles.map(() => ({ state: 'added' as const }));
    });
    await flow.add();
    expect(flow.store.get().state).toMatchObject({ step: 'review', summary: { people: 3 } });
    // What came in before is known to pages all the same.
    expect(background.finishImport).toHaveBeenCalledOnce();
    expect(onKept).toHaveBeenCalledOnce();
  });

  test('whose articles fail keep the list, and say which article broke off', async () => {
    const flow = start();
    const words = Array.from({ length: 160 }, (_, i) => `word${i}`).join(' ');
    const feed = `<rss><channel><title>Bar</title><item><title>T</title><guid>1</guid><description>${words}</description></item></channel></rss>`;
    await flow.readFiles([CSV, file('f.xml', feed)], TARGET);
    background.importArticles.mockRejectedValueOnce(new Error('disk full'));
    await flow.add();
    const { state } = flow.store.get();
    expect(state).toMatchObject({ step: 'done', report: REPORT, articles: 0, canPutBack: true });
    expect(state).not.toHaveProperty('failure');
    expect(state.step === 'done' && state.problems.at(-1)).toMatchObject({
      field: 'T',
      detail: 'disk full',
    });
    expect(background.cancelRecords).not.toHaveBeenCalled();
  });

  test('are not begun without room', async () => {
    hasRoom.mockResolvedValue(false);
    const flow = start();
    await flow.readFiles([CSV], TARGET);
    await flow.add();
    expect(flow.store.get().state).toMatchObject({ step: 'review', isWithoutRoom: true });
    expect(background.beginRecords).not.toHaveBeenCalled();
  });

  test('that are damaged say so', async () => {
    const flow = start();
    await flow.readFiles([file('x.gz', '\u001f\u008b')], TARGET);
    await flow.readFiles([file('p.json', '{"persons":[{"id":"1","name":"Ann Foo"}')], TARGET);
    expect(flow.store.get().state).toMatchObject({
      problems: [{ file: 'p.json', cause: 'cut' }],
      summary: { people: 0 },
    });
  });
});
