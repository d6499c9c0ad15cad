import { beforeEach, expect, test } from 'vitest';
import { createPrivateArea } from '@/lib/settings/private-area.ts';
import { createRecentSearches, type RecentSearch } from '@/lib/settings/recent-searches.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

import 'fake-indexeddb/auto';

const area = createPrivateArea(browser);

beforeEach(async () => {
  resetBrowser();
  await area.clear();
});

const recents = createRecentSearches(area);

const query = (text: string): RecentSearch => ({ kind: 'query', query: text });
const anna: RecentSearch = { kind: 'entity', entityId: 'a', name: 'Anna Lind', type: 'person' };

test('the newest comes first, each one once, and the oldest are dropped', async () => {
  for (const text of ['1', '2', '3']) await recents.add(query(text));
  await recents.add(anna);
  await recents.add(query('2'));
  expect(await recents.get()).toEqual([query('2'), anna, query('3'), query('1')]);
  for (const text of ['4', '5', '6']) await recents.add(query(text));
  expect(await recents.get()).toHaveLength(5);
});

test('simultaneous additions are all kept', async () => {
  await Promise.all([recents.add(query('1')), recents.add(query('2'))]);
  expect(await recents.get()).toHaveLength(2);
});

test('are empty once they are cleared', async () => {
  await recents.add(anna);
  await recents.clear();
  expect(await recents.get()).toEqual([]);
});

test('are read without malformed entries', async () => {
  await area.set('recent-searches', [null, 7, { kind: 'query' }, anna]);
  expect(await recents.get()).toEqual([anna]);
  await area.set('recent-searches', 'broken');
  expect(await recents.get()).toEqual([]);
});
