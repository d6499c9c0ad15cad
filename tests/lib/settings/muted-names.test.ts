import { beforeEach, expect, test, vi } from 'vitest';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import {
  getMutedNames,
  muteName,
  muteNames,
  unmuteName,
  watchMutedNames,
} from '@/lib/settings/muted-names.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fake-browser.ts'));

beforeEach(resetBrowser);

const may: MutedName = { kind: 'name', name: 'May' };
const lee: MutedName = { kind: 'name', name: 'Lee' };

test('nothing stored is an empty list', async () => {
  expect(await getMutedNames()).toEqual([]);
});

test('two at once are both kept, and each can be taken back', async () => {
  await Promise.all([muteName(may), muteName(lee)]);
  expect(await getMutedNames()).toEqual([lee, may]);
  expect(await unmuteName(may)).toEqual([lee]);
  expect(await unmuteName(may)).toEqual([lee]);
});

test('whoever watches hears of each change and of nothing else, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchMutedNames(heard);
  await browser.storage.local.set({ settings: {} });
  expect(heard).not.toHaveBeenCalled();
  await muteName(may);
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await unmuteName(may);
  expect(heard).toHaveBeenCalledOnce();
});

test('several at once go in front in their order, and those that are there stay where they are', async () => {
  const roe: MutedName = { kind: 'name', name: 'Roe' };
  const odd = { kind: 'name', name: '' } as const;
  await muteName(lee);
  expect(await muteNames([may, lee, odd, roe])).toEqual([may, roe, lee]);
  expect(await getMutedNames()).toEqual([may, roe, lee]);
});
