import { beforeEach, expect, test, vi } from 'vitest';
import { createFrameFiller, type FrameFiller } from '@/lib/background/browser/fill-frame.ts';

interface Injection {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  files?: string[];
  args?: unknown[];
}

const executeScript = vi.fn<(injection: Injection) => Promise<{ result?: unknown }[]>>();
let filler: FrameFiller;

beforeEach(() => {
  executeScript.mockReset();
  filler = createFrameFiller({ scripting: { executeScript } } as never);
});

const inTab = (tabId: number, frameId = 0) => ({ tab: { id: tabId }, frameId }) as never;
const refusal = { code: 'bad-request' };

test('the frame that answers to the name gets the code, and no other', async () => {
  executeScript.mockImplementation(async ({ files }) => {
    if (!files) await filler.enter('secret', inTab(4, 7));
    return [{ result: true }, { result: false }];
  });
  await filler.fill('secret', inTab(4));
  const [asked, filled] = executeScript.mock.calls.map(([injection]) => injection);
  expect(asked?.target).toEqual({ tabId: 4, allFrames: true });
  expect(asked?.args?.[0]).toBe('secret');
  expect(filled).toMatchObject({ target: { tabId: 4, frameIds: [7] }, files: ['/card-frame.js'] });
});

test('a frame that hangs delays no other', async () => {
  executeScript.mockImplementation(({ files }) => {
    if (files) return Promise.resolve([{}]);
    void filler.enter('secret', inTab(4, 7));
    return new Promise(() => {});
  });
  await expect(filler.fill('secret', inTab(4))).resolves.toBeUndefined();
});

test('a tab without that frame gets an error', async () => {
  executeScript.mockResolvedValue([{ result: false }]);
  await expect(filler.fill('secret', inTab(4))).rejects.toMatchObject(refusal);
  await expect(filler.fill('secret', {} as never)).rejects.toMatchObject(refusal);
});

test('the page that asked gets any failure', async () => {
  executeScript.mockRejectedValueOnce(new Error('no access'));
  await expect(filler.fill('secret', inTab(4))).rejects.toThrow('no access');
  executeScript.mockImplementation(async ({ files }) => {
    if (files) throw new Error('gone');
    await filler.enter('secret', inTab(4, 7));
    return [{ result: true }];
  });
  await expect(filler.fill('secret', inTab(4))).rejects.toThrow('gone');
});

test('nobody enters a frame that no page asked for, or from another tab', async () => {
  await expect(filler.enter('secret', inTab(4, 7))).rejects.toMatchObject(refusal);
  executeScript.mockImplementation(() => new Promise(() => {}));
  void filler.fill('secret', inTab(4));
  await expect(filler.enter('secret', inTab(5, 7))).rejects.toMatchObject(refusal);
  expect(executeScript).toHaveBeenCalledTimes(1);
});
