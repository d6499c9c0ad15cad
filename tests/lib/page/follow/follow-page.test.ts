// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPage, type PageFollower } from '@/lib/page/follow/follow-page.ts';
import type { Pace } from '@/lib/page/follow/pace.ts';
import type { PageBlock } from '@/lib/page/read/text-map.ts';
import { createFakeClock, settle } from '../../../support/fake-clock.ts';
import { OPEN, quickPace } from '../page-fixtures.ts';

let clock: ReturnType<typeof createFakeClock>;
let follower: PageFollower;
/** what the next reading takes */
let took: number;
const onRead = vi.fn<(blocks: PageBlock[], isWhole: boolean) => void>();
const onLikely = vi.fn();
const onNewPage = vi.fn();
const onError = vi.fn();
const navigation = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('navigation', navigation);
  for (const mock of [onRead, onNewPage, onError, onLikely]) mock.mockClear();
  document.body.innerHTML = '<p>Anna</p>';
  clock = createFakeClock();
  took = 0;
});
afterEach(() => {
  follower.stop();
  history.replaceState({}, '', '/');
});

const follow = async (pace: Pace = async (...args) => (await quickPace(...args)) + took) => {
  follower = followPage(
    { document, wait: clock.wait, now: clock.now, isOwn: () => false, pace, onError },
    OPEN,
    { onRead, onNewPage, onEdited: () => {}, onLikely },
  );
  await settle();
};
const change = async (ms = 250) => {
  document.body.append('more ');
  await settle();
  clock.pass(ms);
  await settle();
};

test('in a hidden tab, reads nothing until the tab is shown', async () => {
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await follow();
  await change();
  expect(onRead).not.toHaveBeenCalled();
  visibility.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(onRead).toHaveBeenCalledTimes(1);
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(onRead).toHaveBeenCalledTimes(1);
});

test('reads at once, and again after changes', async () => {
  await follow();
  expect(onRead.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['Anna']);
  await change();
  expect(onRead).toHaveBeenCalledTimes(2);
});

test('announces a likely name early, only on the first reading and only if there is one', async () => {
  await follow();
  expect(onLikely).toHaveBeenCalledOnce();
  const [early] = onLikely.mock.invocationCallOrder;
  expect(early).toBeLessThan(onRead.mock.invocationCallOrder[0] ?? 0);
  await change();
  expect(onLikely).toHaveBeenCalledOnce();
  follower.stop();
  document.body.innerHTML = '';
  onLikely.mockClear();
  await follow();
  expect(onLikely).not.toHaveBeenCalled();
});

test('a change during a long reading is read afterwards, and not at the same time', async () => {
  let isDone = () => {};
  const running = vi.fn<Pace>((work, hooks) => {
    const all = quickPace(work, hooks);
    return new Promise((resolve) => {
      isDone = () => void all.then(resolve);
    });
  });
  await follow(running);
  await change();
  expect(running).toHaveBeenCalledTimes(1);
  isDone();
  await settle();
  clock.pass(250);
  expect(running).toHaveBeenCalledTimes(2);
});

test('a failure is reported, and the next change is read', async () => {
  const failure = new Error('no');
  await follow(vi.fn(quickPace).mockRejectedValueOnce(failure));
  expect(onError).toHaveBeenCalledWith(failure);
  await change();
  expect(onRead).toHaveBeenCalledTimes(1);
});

describe('a page that costs too much', () => {
  const exhaust = async () => {
    await follow();
    took = 1001;
    await change();
  };

  test('is no longer read, and says so; its first reading is free', async () => {
    took = 5000;
    await follow();
    expect(follower.isSpent()).toBe(false);
    took = 1001;
    await change(10_000);
    expect(follower.isSpent()).toBe(true);
    await change(60_000);
    expect(onRead).toHaveBeenCalledTimes(2);
  });

  test('is read again when it has become another page', async () => {
    await exhaust();
    took = 0;
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(follower.isSpent()).toBe(true);
    history.pushState({}, '', '/second');
    document.body.innerHTML = '<p>Gerd</p>';
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle();
    expect(follower.isSpent()).toBe(false);
    expect(onRead.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['Gerd']);
    await change();
    expect(onRead).toHaveBeenCalledTimes(4);
  });
});

test('stopped in the middle of a reading, it reports nothing', async () => {
  let isDone = () => {};
  await follow(
    () =>
      new Promise((resolve) => {
        isDone = () => resolve(0);
      }),
  );
  follower.stop();
  isDone();
  await settle();
  expect(onRead).not.toHaveBeenCalled();
});

test.each([
  ['/second', true],
  ['?page=2', true],
  ['#/second', true],
  ['#part', false],
])('the address %s is another page: %s', async (address, isOther) => {
  await follow();
  history.pushState({}, '', address);
  await change();
  expect(onNewPage).toHaveBeenCalledTimes(isOther ? 1 : 0);
});
