import { beforeEach, expect, test, vi } from 'vitest';
import {
  addRecentSearch,
  clearRecentSearches,
  getRecentSearches,
  type RecentSearch,
} from '@/lib/settings/recent-searches.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fake-browser.ts'));
beforeEach(resetBrowser);

const query = (text: string): RecentSearch => ({ kind: 'query', query: text });
const anna: RecentSearch = { kind: 'entity', entityId: 'a', name: 'Anna Lind', type: 'person' };

test('the newest comes first, each once, and the oldest go', async () => {
  for (const text of ['1', '2', '3']) await addRecentSearch(query(text));
  await addRecentSearch(anna);
  await addRecentSearch(query('2'));
  expect(await getRecentSearches()).toEqual([query('2'), anna, query('3'), query('1')]);
  for (const text of ['4', '5', '6']) await addRecentSearch(query(text));
  expect(await getRecentSearches()).toHaveLength(5);
});

test('all at once are all there', async () => {
  await Promise.all([addRecentSearch(query('1')), addRecentSearch(query('2'))]);
  expect(await getRecentSearches()).toHaveLength(2);
});

test('are nothing once they are cleared', async () => {
  await addRecentSearch(anna);
  await clearRecentSearches();
  expect(await getRecentSearches()).toEqual([]);
});

test('are read without what is none of ours', async () => {
  await browser.storage.local.set({ 'recent-searches': [null, 7, { kind: 'query' }, anna] });
  expect(await getRecentSearches()).toEqual([anna]);
  await browser.storage.local.set({ 'recent-searches': 'broken' });
  expect(await getRecentSearches()).toEqual([]);
});
