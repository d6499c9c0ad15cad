import { expect, test } from 'vitest';
import { buildPerson } from '@/lib/core/person/build-person.ts';

const role = (label: string, articles: number, until: string) => ({
  label,
  status: 'current' as const,
  since: '2024-01-05',
  until,
  articles,
});

/** So many articles that give these descriptions. */
const articles = (count: number, ...labels: string[]) =>
  Array.from({ length: count }, (_, index) => ({
    articleId: `${labels.join()}-${index}`,
    roles: labels.map((label) => ({ label, status: 'current' as const })),
  }));

test('one role leads, and every other description has its time and its articles', () => {
  const person = buildPerson({
    entity: { id: 'person/anna', type: 'person', name: 'Anna Lind' },
    roles: [
      role('justice minister', 4, '2025-03-01'),
      role('Mayor of Nordhavn', 3, '2024-02-01'),
      role('sister', 1, '2024-02-01'),
    ],
    told: [
      ...articles(4, 'justice minister'),
      ...articles(2, 'Mayor of Nordhavn'),
      ...articles(1, 'Mayor of Nordhavn', 'sister'),
    ],
    articles: 9,
    outlets: { Tidende: 2, Gazette: 6, Courier: 2 },
    days: ['2025-03', '2024-01', '2024-12'],
    totals: { said: 3, about: 0, events: 1 },
  });
  expect(person).toEqual({
    entity: { id: 'person/anna', type: 'person', name: 'Anna Lind' },
    role: {
      label: 'justice minister',
      status: 'current',
      since: '2024-01-05',
      asOf: '2025-03-01',
      articles: 4,
    },
    descriptions: [
      {
        label: 'Mayor of Nordhavn',
        status: 'current',
        since: '2024-01-05',
        asOf: '2024-02-01',
        articles: 3,
      },
      { label: 'sister', status: 'current', since: '2024-01-05', asOf: '2024-02-01', articles: 1 },
    ],
    articles: 9,
    outlets: [
      { name: 'Gazette', articles: 6 },
      { name: 'Courier', articles: 2 },
      { name: 'Tidende', articles: 2 },
    ],
    since: '2024-01',
    until: '2025-03',
    totals: { said: 3, about: 0, events: 1 },
  });
});

test('of whom nothing is said, only the name is known', () => {
  const { role, descriptions, since } = buildPerson({
    entity: { id: 'person/anna', type: 'person', name: 'Anna Lind' },
    roles: [],
    told: [],
    articles: 1,
    outlets: { Gazette: 1 },
    days: [],
    totals: { said: 0, about: 0, events: 0 },
  });
  expect([role, descriptions, since]).toEqual([undefined, [], undefined]);
});

test('an article that writes an office in two ways counts once', () => {
  const { role: main, descriptions } = buildPerson({
    entity: { id: 'person/anna', type: 'person', name: 'Anna Lind' },
    roles: [
      role('Danish President', 1, '2024-02-01'),
      role('President of Denmark', 1, '2024-02-01'),
    ],
    told: articles(1, 'Danish President', 'President of Denmark'),
    articles: 1,
    outlets: { Gazette: 1 },
    days: [],
    totals: { said: 0, about: 0, events: 0 },
  });
  expect(main?.articles).toBe(1);
  expect(descriptions).toEqual([]);
});
