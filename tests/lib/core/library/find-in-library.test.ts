import { describe, expect, it } from 'vitest';
import { findInLibrary } from '@/lib/core/library/find-in-library.ts';
import type { LibraryRequest } from '@/lib/core/library/library-model.ts';
import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';

const article = (id: string, over: Partial<ArticleSummary> = {}): ArticleSummary => ({
  id,
  headline: `Toll ${id}`,
  publisher: 'Gazette',
  lang: 'en',
  source: 'Mine',
  sourceId: 'own:1',
  ingestedAt: 1,
  people: 0,
  statements: 0,
  events: 0,
  isRemembered: false,
  isAmended: false,
  isRemovable: true,
  ...over,
});

const ARTICLES = [
  article('a', { publishedOn: '2025-03-01', ingestedAt: 5, people: 2 }),
  article('b', { publishedOn: '2025-04-30', publisher: 'Élan', people: 9 }),
  article('c', { publisher: 'Zephyr', source: 'Other', sourceId: 'own:2', ingestedAt: 9 }),
  article('d', { publishedOn: '2025', headline: 'Ärger im Hafen' }),
  article('e', { publishedOn: '2024-12', headline: 'Toll 10' }),
];
const ids = (request: Partial<LibraryRequest>) =>
  findInLibrary(ARTICLES, { sort: 'newest', offset: 0, limit: 9, ...request })
    .articles.map(({ id }) => id)
    .join('');

describe('the order', () => {
  it.each([
    // Without a day last; a whole year before its months.
    ['newest', 'badec'],
    ['added', 'cabde'],
    ['outlet', 'badec'],
    // Numbers count as numbers.
    ['headline', 'deabc'],
    ['people', 'badec'],
  ] as const)('by %s', (sort, order) => expect(ids({ sort })).toBe(order));

  it('goes on where the page before ended', () => {
    expect(ids({ limit: 2 })).toBe('ba');
    expect(ids({ limit: 2, offset: 2 })).toBe('de');
    expect(ids({ limit: 2, offset: 4 })).toBe('c');
  });
});

describe('the filter', () => {
  it.each([
    [{ words: 'TOLL' }, 'baec'],
    [{ words: 'arger hafen' }, 'd'],
    [{ words: 'elan' }, 'b'],
    [{ words: 'toll other' }, 'c'],
    [{ words: 'toll nowhere' }, ''],
    [{ words: '2025-03' }, 'a'],
    [{ outlet: 'Gazette' }, 'ade'],
    [{ source: 'own:2' }, 'c'],
    [{ since: '2025-04' }, 'bd'],
    [{ until: '2025-03' }, 'ade'],
    [{ since: '2025-03', until: '2025-03', outlet: 'Gazette' }, 'ad'],
  ])('%o', (filter, left) => expect(ids(filter)).toBe(left));

  it('counts what it lets through, and everything there is', () => {
    expect(
      findInLibrary(ARTICLES, { sort: 'newest', offset: 1, limit: 1, outlet: 'Gazette' }),
    ).toEqual({
      articles: [ARTICLES[3]],
      found: 3,
      total: 5,
      outlets: [
        { name: 'Gazette', articles: 3 },
        { name: 'Élan', articles: 1 },
        { name: 'Zephyr', articles: 1 },
      ],
      sources: [
        { id: 'own:1', name: 'Mine', articles: 4 },
        { id: 'own:2', name: 'Other', articles: 1 },
      ],
      months: ['2025-04', '2025-03', '2024-12'],
    });
  });
});
