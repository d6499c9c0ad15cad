import { beforeEach, expect, test, vi } from 'vitest';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { createMutedNames } from '@/lib/settings/muted-names.ts';
import { createPrivateArea } from '@/lib/settings/private-area.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';
import { timesAsLong } from '../../support/times-as-long.ts';

import 'fake-indexeddb/auto';

const area = createPrivateArea(browser);

beforeEach(async () => {
  resetBrowser();
  await area.clear();
});

const muted = createMutedNames(browser, area);

const may: MutedName = { kind: 'name', name: 'May' };
const lee: MutedName = { kind: 'name', name: 'Lee' };

test('nothing stored is an empty list', async () => {
  expect(await muted.list()).toEqual([]);
});

test('two simultaneous changes are both kept, and each can be undone', async () => {
  await Promise.all([muted.mute(may), muted.mute(lee)]);
  expect(await muted.list()).toEqual([lee, may]);
  expect(await muted.unmute(may)).toEqual([lee]);
  expect(await muted.unmute(may)).toEqual([lee]);
});

test('watchers are told of each change and nothing else, until they stop', async () => {
  const heard = vi.fn();
  const stop = muted.watch(heard);
  await browser.storage.local.set({ settings: {} });
  expect(heard).not.toHaveBeenCalled();
  await muted.mute(may);
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await muted.unmute(may);
  expect(heard).toHaveBeenCalledOnce();
});

test('several at once are added in front in their order, and existing ones keep their place', async () => {
  const roe: MutedName = { kind: 'name', name: 'Roe' };
  const odd = { kind: 'name', name: '' } as const;
  await muted.mute(lee);
  expect(await muted.muteAll([may, lee, odd, roe])).toEqual([may, roe, lee]);
  expect(await muted.list()).toEqual([may, roe, lee]);
});

test('twelve thousand at once take linear time', async () => {
  const many = Array.from(
    { length: 12_000 },
    (_, at): MutedName => ({ kind: 'name', name: `A${at}` }),
  );
  await muted.muteAll([...many, ...many]);
  expect(await muted.list()).toHaveLength(12_000);
  // Of eight times as many, work that grows with the square takes 64 times as long.
  const some = many.slice(0, 1500);
  const muteAnew = (names: readonly MutedName[]) => async () => {
    await area.clear();
    await muted.muteAll([...names, ...names]);
  };
  const ratio = await timesAsLong(24, muteAnew(many), muteAnew(some));
  expect(ratio).toBeLessThanOrEqual(24);
});
