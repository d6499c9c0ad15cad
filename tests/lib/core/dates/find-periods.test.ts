import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../lib/core/dates/find-dates.ts';
import { findPeriods } from '../../../../lib/core/dates/find-periods.ts';

/** Published on a Thursday. */
const THURSDAY = '2025-09-04';

function periodsIn(text: string, published: string | undefined = THURSDAY): string[] {
  const block = { start: 0, end: text.length };
  return findPeriods(text, block, published, findDates(text, block, published)).map(
    (period) => `${text.slice(period.start, period.end)} = ${period.value}`,
  );
}

describe('finding periods', () => {
  it.each([
    ['a 2012 nominee', '2012 = 2012'],
    ['Stoker (2013)', '2013 = 2013'],
    ['early 2000s', 'early 2000s = 200'],
    ['the 1930’s', '1930’s = 193'],
    ['in the ’80s', '’80s = 198'],
    ['a 17th-century writer', '17th-century = 16'],
    ['in the twentieth century', 'the twentieth century = 19'],
    ['from summer 2010', 'summer 2010 = 2010'],
    ['last summer', 'last summer = 2024'],
    ['last week', 'last week = 2025-08-25/2025-08-31'],
    ['this week', 'this week = 2025-09-01/2025-09-07'],
    ['two weeks ago', 'two weeks ago = 2025-08'],
    ['the past nine months', 'the past nine months = 2025-01/2025-09'],
    ['the next five years', 'the next five years = 2026/2030'],
    ['the past 14 days', 'the past 14 days = 2025-08-21/2025-09-04'],
    ['a few months ago', 'a few months ago = ../2025-09'],
    ['a couple of years back', 'a couple of years back = ../2025'],
    ['the last few days', 'the last few days = ../2025-09-04'],
    ['in the coming weeks', 'the coming weeks = 2025-09-04/..'],
    ['the months ahead', 'the months ahead = 2025-09/..'],
    ['six and a half months ago', 'six and a half months ago = 2025-02'],
    ['Last quarter, it fell', 'Last quarter = 2025-04-01/2025-06-30'],

    ['the last 14 days', 'the last 14 days = 2025-08-21/2025-09-04'],
    ['this morning', 'this morning = 2025-09-04'],
    ['this weekend', 'this weekend = 2025-09-01/2025-09-07'],
    ['It closes by year end', 'by year end = 2025'],
    ['before the end of the year', 'before the end of the year = 2025'],
    ['after 9/11', '9/11 = 2001-09-11'],
    ['on 13/4/2024', '13/4/2024 = 2024-04-13'],
    ['on 4/13/2024', '4/13/2024 = 2024-04-13'],
  ])('%s', (text, expected) => {
    expect(periodsIn(text)).toEqual([expected]);
  });

  it('counts from the year that was named last', () => {
    expect(periodsIn('In 1724 he left. Two years later he came back, and left that year.')).toEqual(
      ['Two years later = 1726', 'that year = 1724'],
    );
  });

  it('reads both years of a range', () => {
    expect(periodsIn('(1892–94)')).toEqual(['1892 = 1892', '94 = 1894']);
    expect(periodsIn('(2013 – present)')).toEqual(['2013 = 2013', 'present = 2025-09-04']);
  });

  it.each([
    ['people', 'nearly 2000 people and 1998 votes'],
    ['money', 'for $1999'],
    ['a longer figure', '12,1999 and 1999.5'],
    ['a number', 'No. 1999'],
    ['two days', 'on 3/4/2024'],
    ['what a date has', 'on 3 April 2024'],
    ['a month that is none', 'on 13/14/2024'],
  ])('finds none in %s', (_case, text) => {
    expect(periodsIn(text)).toEqual([]);
  });

  it('resolves nothing relative without a publication date', () => {
    const text = 'last week, this summer, two weeks ago, the past two years';
    expect(findPeriods(text, { start: 0, end: text.length }, undefined, [])).toEqual([]);
  });

  it.each([
    'It stood at 1985 Harbour Road.',
    'Gate 2001 stood empty.',
    'The Mark 1944 engine and the Class 1972 boat',
    'Call 1800 2020 for help.',
    'It was sold for 2019 crowns.',
    'A march of 1709 schoolchildren',
    'There were 1800 pupils.',
  ])('no year: %s', (text) => expect(periodsIn(text)).toEqual([]));

  it.each([
    ['the 2016 elections', '2016 = 2016'],
    ['Its 1998 results', '1998 = 1998'],
  ])('a year though things follow: %s', (text, expected) => {
    const block = { start: 0, end: text.length };
    const dates = findDates(text, block, THURSDAY);
    const all = [...dates, ...findPeriods(text, block, THURSDAY, dates)];
    expect(all.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual([
      expected,
    ]);
  });
});
