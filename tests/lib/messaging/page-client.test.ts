import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageClient, PAGE_ENDPOINT, type PageReply } from '@/lib/messaging/page-client.ts';
import type { PageEntity, PageNames, ReadingState } from '@/lib/messaging/protocol.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

const { executeScript } = browser.scripting;
const ok = (value: unknown): { result: PageReply } => ({ result: { ok: true, value } });
const failed = (code: 'stale' | 'internal', message: string): { result: PageReply } => ({
  result: { ok: false, error: { code, message } },
});
const client = createPageClient(browser, 7);

const entity = (name: string, count: number, entityIds = [`person/${name}`]): PageEntity => ({
  entityIds,
  name,
  type: 'person',
  count,
});

const read = (...names: PageEntity[]): PageNames => ({ state: 'read', names });
const inFrame = (frameId: number, value: unknown) => ({ frameId, ...ok(value) });

describe('the names of a tab', () => {
  test('come from all its frames, the same entity as one entry', async () => {
    executeScript.mockResolvedValue([
      ok(read(entity('anna', 2), entity('gerd', 1))),
      ok(read()),
      ok(read(entity('gerd', 3), entity('berta', 1))),
    ]);
    expect(await client.listPageEntities({})).toEqual(
      read(entity('anna', 2), entity('gerd', 4), entity('berta', 1)),
    );
    expect(executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7, allFrames: true });
  });

  test('are one each, in order, in the fullest form and on one line', async () => {
    const lind = (name: string) => entity(name, 1, ['person/anna-lind']);
    const names = [lind('Lind'), entity('gerd', 1), lind('Anna\n  Lind'), lind('A. Lind')];
    executeScript.mockResolvedValue([ok(read(...names))]);
    expect((await client.listPageEntities({})).names).toEqual([
      { ...lind('Anna Lind'), count: 3 },
      entity('gerd', 1),
    ]);
  });

  test('include an ambiguous name as an entry of its own', async () => {
    const either = entity('anna', 1, ['person/anna', 'person/other']);
    executeScript.mockResolvedValue([ok(read(entity('anna', 2))), ok(read(either))]);
    expect(await client.listPageEntities({})).toEqual(read(entity('anna', 2), either));
  });

  test('leave out frames where no script runs', async () => {
    executeScript.mockResolvedValue([{ result: null }, {}, ok(read(entity('anna', 1)))]);
    expect(await client.listPageEntities({})).toEqual(read(entity('anna', 1)));
  });

  test.each<[ReadingState, [number, ReadingState][]]>([
    [
      'spent',
      [
        [0, 'read'],
        [4, 'spent'],
      ],
    ],
    [
      'refused',
      [
        [0, 'refused'],
        [4, 'reading'],
      ],
    ],
    [
      'measured',
      [
        [0, 'measured'],
        [4, 'reading'],
      ],
    ],
    [
      'reading',
      [
        [0, 'spent'],
        [4, 'reading'],
      ],
    ],
    [
      'read',
      [
        [0, 'read'],
        [4, 'read'],
      ],
    ],
    [
      'reading',
      [
        [0, 'read'],
        [4, 'reading'],
      ],
    ],
    [
      'reading',
      [
        [4, 'reading'],
        [0, 'read'],
      ],
    ],
    [
      'off',
      [
        [4, 'read'],
        [0, 'off'],
      ],
    ],
    [
      'read',
      [
        [0, 'read'],
        [4, 'off'],
      ],
    ],
    ['read', [[4, 'read']]],
  ])('are %s when its frames are %j', async (state, frames) => {
    executeScript.mockResolvedValue(
      frames.map(([id, ofFrame]) => inFrame(id, { state: ofFrame, names: [] })),
    );
    expect((await client.listPageEntities({})).state).toBe(state);
  });
});

describe('showing an entity', () => {
  const targets = () => executeScript.mock.calls.map(([{ target }]) => target);

  const anna = read(entity('anna', 1));

  test('asks the page first, then each frame that has the name, until one shows it', async () => {
    executeScript
      .mockResolvedValueOnce([inFrame(5, anna), inFrame(0, anna), inFrame(3, read())])
      .mockResolvedValueOnce([inFrame(0, false)])
      .mockResolvedValueOnce([inFrame(5, true)]);
    expect(await client.showEntity({ entityId: 'person/anna' })).toBe(true);
    expect(targets()).toEqual([
      { tabId: 7, allFrames: true },
      { tabId: 7, frameIds: [0] },
      { tabId: 7, frameIds: [5] },
    ]);
  });

  test('doesn’t ask the frames if the page shows it', async () => {
    executeScript
      .mockResolvedValueOnce([inFrame(0, anna), inFrame(5, anna)])
      .mockResolvedValueOnce([inFrame(0, true)]);
    expect(await client.showEntity({ entityId: 'person/anna' })).toBe(true);
    expect(targets()).toHaveLength(2);
  });

  test('says so when nobody has it', async () => {
    executeScript.mockResolvedValue([inFrame(0, read())]);
    expect(await client.showEntity({ entityId: 'person/anna' })).toBe(false);
  });
});

describe('a tab that can’t answer', () => {
  test('because the browser forbids it is unreachable, in the browser’s words', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(client.listPageEntities({})).rejects.toMatchObject({
      code: 'unreachable',
      message: 'Cannot access a chrome:// URL',
    });
  });

  test.each([[[]], [[{ result: null }]]])(
    'because no script runs there (%j) is unreachable',
    async (results) => {
      executeScript.mockResolvedValue(results);
      await expect(client.runCommand({ command: 'next-name' })).rejects.toMatchObject({
        code: 'unreachable',
      });
    },
  );

  test('because its script failed throws what the script said', async () => {
    executeScript.mockResolvedValue([ok(read()), failed('stale', 'reload this page')]);
    await expect(client.listPageEntities({})).rejects.toMatchObject({
      code: 'stale',
      message: 'reload this page',
    });
  });
});

describe('inside the page', () => {
  const scope = globalThis as Record<string, unknown>;
  afterEach(() => {
    delete scope[PAGE_ENDPOINT];
  });

  /** As a browser runs it: from its source alone, with its arguments as JSON. */
  const runInPage = async (): Promise<unknown> => {
    executeScript.mockResolvedValueOnce([ok(null)]);
    await client.runCommand({ command: 'next-name' });
    const { func, args } = executeScript.mock.calls[0]?.[0] ?? {};
    const rebuilt = new Function(`return (${func})(...arguments)`) as (
      ...args: unknown[]
    ) => unknown;
    return rebuilt(...(JSON.parse(JSON.stringify(args)) as unknown[]));
  };

  test('the call finds the script’s endpoint and hands it the request', async () => {
    const handle = vi.fn(async () => ok(null).result);
    scope[PAGE_ENDPOINT] = { handle };
    expect(await runInPage()).toEqual({ ok: true, value: null });
    expect(handle.mock.calls).toEqual([['runCommand', { command: 'next-name' }]]);
  });

  test('without an endpoint there is no answer', async () => {
    expect(await runInPage()).toBeUndefined();
  });
});
