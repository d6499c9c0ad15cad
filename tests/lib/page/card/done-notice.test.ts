// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCardHost } from '@/lib/page/card/card-host.ts';
import { createNotices, type Notices } from '@/lib/page/card/notices.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';
import { type FakeDocument, type FakeFrames, fakeFrames } from './fake-frames.ts';

const popovers = HTMLElement.prototype as unknown as Record<string, unknown>;
popovers.showPopover = vi.fn();
popovers.hidePopover = vi.fn();

const undo = vi.fn(async () => undefined);
const onError = vi.fn();
let frames: FakeFrames;
let clock: ReturnType<typeof createFakeClock>;
let notices: Notices;

beforeEach(() => {
  undo.mockReset();
  onError.mockReset();
  frames = fakeFrames();
  clock = createFakeClock();
  const host = createCardHost(document, {
    home: document.createElement('div').attachShadow({ mode: 'closed' }),
    title: 'Dramatis',
    problem: 'no frame',
    fillFrame: (name) => frames.fillFrame({ name }),
    onFailed: onError,
  });
  const language = { words: (key: string) => key, locale: 'en' };
  notices = createNotices(
    { window, look: () => undefined, language, onError, wait: clock.wait },
    () => host,
  );
});
afterEach(() => {
  notices.close();
  frames.restore();
});

const tell = async (by: 'pointer' | 'keyboard' = 'pointer'): Promise<FakeDocument> => {
  notices.tell({ host: 'news.test', by, undo });
  await settle();
  return frames.documents.at(-1) as FakeDocument;
};
const types = ({ told }: FakeDocument) => told.map(({ type }) => type);
const isThere = ({ told }: FakeDocument) => told.at(-1)?.type !== 'clear';

test('says what was done, and goes by itself after a while', async () => {
  const notice = await tell();
  expect(notice.told).toContainEqual({ type: 'notice', notice: { host: 'news.test' } });
  expect(types(notice)).not.toContain('focus');
  clock.pass(7900);
  expect(isThere(notice)).toBe(true);
  clock.pass(200);
  expect(isThere(notice)).toBe(false);
  expect(notices.close()).toBe(false);
});

test('takes back what was done, and is gone then', async () => {
  const notice = await tell();
  notice.say({ type: 'undo' });
  await settle();
  expect(undo).toHaveBeenCalledOnce();
  expect(isThere(notice)).toBe(false);
});

test('says why it could not be taken back, and stays', async () => {
  undo.mockRejectedValue(new Error('no room'));
  const notice = await tell();
  notice.say({ type: 'undo' });
  await settle();
  const problem = { host: 'news.test', problem: 'no room' };
  expect(notice.told).toContainEqual({ type: 'notice', notice: problem });
  expect(isThere(notice)).toBe(true);
  expect(onError).toHaveBeenCalledOnce();
});

test('has the focus for who works by keys, and stays as long as it has it', async () => {
  const notice = await tell('keyboard');
  expect(types(notice)).toContain('focus');
  clock.pass(60_000);
  expect(isThere(notice)).toBe(true);
  notice.say({ type: 'escape' });
  expect(isThere(notice)).toBe(false);
});
