import { expect, test } from 'vitest';
import { choosePage, NEAR } from '@/lib/core/person/choose-page.ts';

const saying = (id: string, said: string, articleId = id) => ({
  id,
  articleId,
  speakerId: 'anna',
  date: '',
  said,
  about: [],
});
const words = (i: number) => `number ${i} is not like any of the others ${i} ${i + 1} ${i + 2}`;
const MANY = Array.from({ length: 300 }, (_, i) => saying(`${i}`, words(i)));

test('the same words in several articles are one line, at the first of them', () => {
  const rows = MANY.with(3, saying('again', words(1))).with(4, saying('twice', words(0), '0'));
  const { shown, next } = choosePage(rows, 0, 4);
  expect(shown).toEqual([
    { id: '0', alsoIn: [] },
    { id: '1', alsoIn: ['again'] },
    { id: '2', alsoIn: [] },
    { id: '5', alsoIn: [] },
  ]);
  expect(next).toBe(6);
});

test('what is a line does not depend on where pages begin', () => {
  const rows = MANY.map((row, i) => (i % 7 === 0 && i > 0 ? saying(`${i}`, words(i - 5)) : row));
  const whole = (limit: number) => {
    const ids: string[] = [];
    for (let offset = 0; offset < rows.length; ) {
      const from = Math.max(0, offset - NEAR);
      const window = rows.slice(from, offset + limit + 2 * NEAR);
      const { shown, next } = choosePage(window, offset - from, limit);
      ids.push(...shown.map(({ id }) => id));
      offset = from + next;
    }
    return ids;
  };
  const expected = MANY.map(({ id }) => id).filter((id) => id === '0' || Number(id) % 7 !== 0);
  expect(whole(20)).toEqual(expected);
  expect(whole(7)).toEqual(expected);
});

test('the same words far apart are two lines', () => {
  const rows = MANY.with(NEAR + 1, saying('later', words(0)));
  expect(choosePage(rows, 0, 80).shown.map(({ id }) => id)).toContain('later');
});

test('a page without rows is empty', () => {
  expect(choosePage([], 0, 20)).toEqual({ shown: [], next: 0 });
});
