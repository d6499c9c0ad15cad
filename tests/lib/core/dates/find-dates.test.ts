import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../lib/core/dates/find-dates.ts';

/** Published on a Thursday. */
const THURSDAY = '2025-09-04';

function datesIn(text: string, published: string | undefined = THURSDAY): string[] {
  return findDates(text, { start: 0, end: text.length }, published).map(
    (date) => `${text.slice(date.start, date.end)} = ${date.value}`,
  );
}

describe('finding dates', () => {
  it.each([
    ['on September 4, 2025', 'September 4, 2025 = 2025-09-04'],
    ['on Thursday, Sept. 4, 2025', 'Thursday, Sept. 4, 2025 = 2025-09-04'],
    ['on SEPTEMBER 4, 2025', 'SEPTEMBER 4, 2025 = 2025-09-04'],
    ['on 4 September 2025', '4 September 2025 = 2025-09-04'],
    ['the 4th of September 2025', '4th of September 2025 = 2025-09-04'],
    ['2025-09-04', '2025-09-04 = 2025-09-04'],
    ['in March 2024', 'March 2024 = 2024-03'],
    ['in 1998', '1998 = 1998'],
    ['on Wednesday', 'Wednesday = 2025-09-03'],
    ['on Thursday', 'Thursday = 2025-09-04'],
    ['on Friday', 'Friday = 2025-08-29'],
    ['last Thursday', 'last Thursday = 2025-08-28'],
    ['next Thursday', 'next Thursday = 2025-09-11'],
    ['next Friday', 'next Friday = 2025-09-05'],
    ['yesterday', 'yesterday = 2025-09-03'],
    ['tomorrow', 'tomorrow = 2025-09-05'],
    ['two days ago', 'two days ago = 2025-09-02'],
    ['a month ago', 'a month ago = 2025-08'],
    ['nine months ago', 'nine months ago = 2024-12'],
    ['last month', 'last month = 2025-08'],
    ['next month', 'next month = 2025-10'],
    ['last year', 'last year = 2024'],
    ['on January 2', 'January 2 = 2026-01-02'],
    ['on 28 March', '28 March = 2025-03-28'],
    ['in December', 'December = 2025-12'],
    ['Seventeen years ago', 'Seventeen years ago = 2008'],
    ['forty-five years ago', 'forty-five years ago = 1980'],
    ['He died on February 9.', 'February 9 = 2025-02-09'],
    ['She was elected on January 2', 'January 2 = 2025-01-02'],
    ['He resigned on 14 March', '14 March = 2025-03-14'],
    ['She will resign on March 21', 'March 21 = 2026-03-21'],
    ['It opens on May 2', 'May 2 = 2026-05-02'],
    ['It met on September 4', 'September 4 = 2025-09-04'],
    ['It met on December 30', 'December 30 = 2024-12-30'],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual([expected]);
  });

  it.each([
    ['a day that no calendar has', 'on 31 April'],
    ['a verb and a modal', 'They march and may leave, but march 5 abreast.'],
    ['a figure', 'about 2000 people and 1998 votes'],
    ['a week', 'last week'],
    ['a day of no article’s date', 'on Saturn'],
  ])('finds none in %s', (_case, text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it.each([
    ['Doe will meet Roe in Foo on Friday', '2025-09-05'],
    ['The hearing is due on Monday', '2025-09-08'],
    ['Doe is expected to appear in court on Tuesday', '2025-09-09'],
    ['The fair opens on Saturday', '2025-09-06'],
    ['Doe, who retired in May, returns on Saturday', '2025-09-06'],
    ['The law takes effect on Monday', '2025-09-08'],
    ['Doe faces a leadership vote on Monday', '2025-09-08'],
    ['A warning stays in place until midnight on Tuesday', '2025-09-09'],
    ['Doe wants an answer by Monday', '2025-09-08'],
    ['Doe to meet Roe on Friday', '2025-09-05'],
    ['On Friday, the board will vote', '2025-09-05'],
    ['The vote on Sunday will decide', '2025-09-07'],
    ['A vote scheduled for Friday', '2025-09-05'],
    ['They agreed to meet Gov. Roe on Monday', '2025-09-08'],
    ['The bridge was shut in May and will open again on Sunday', '2025-09-07'],
    ['Doe will meet ousted leaders on Monday', '2025-09-08'],
    ['It will be held on Thursday', '2025-09-04'],
    ['The plant reopens in March', '2026-03'],
  ])('looks ahead in: %s', (text, expected) => {
    expect(datesIn(text).at(-1)).toMatch(new RegExp(`= ${expected}$`));
  });

  it.each([
    ['Doe met Roe in Foo on Friday', '2025-08-29'],
    ['Doe released his tax returns on Friday', '2025-08-29'],
    ['Doe faces a charge of theft of a car on Friday', '2025-08-29'],
    ['Doe said on Friday that he would leave', '2025-08-29'],
    ['The merger announced Friday will cost jobs', '2025-08-29'],
    ['The talks had been planned for Monday', '2025-09-01'],
    ['It would have opened on Monday', '2025-09-01'],
    ['“We will win,” Doe told a rally on Friday', '2025-08-29'],
    ['On Friday, Doe said he would leave', '2025-08-29'],
    ['Doe, who had to resign on Monday, will speak', '2025-09-01'],
    ['The town has been dark since Friday', '2025-08-29'],
    ['Doe spoke to reporters on Monday', '2025-09-01'],
    ['Police used a drone to search the area on Friday', '2025-08-29'],
    ['Friday’s fire will be investigated', '2025-08-29'],
    ['He has not spoken since November', '2024-11'],
    ['It was shown in October', '2024-10'],
  ])('looks back in: %s', (text, expected) => {
    expect(datesIn(text).at(-1)).toMatch(new RegExp(`= ${expected}$`));
  });

  it.each([
    ['on 3 May last year', '2024-05-03'],
    ['the 3rd of May last year', '2024-05-03'],
    ['in November last year', '2024-11'],
    ['last night', '2025-09-03'],
  ])('resolves %s', (text, expected) => {
    expect(datesIn(text).at(-1)).toMatch(new RegExp(`= ${expected}$`));
  });

  it.each(['It is still in use today', 'in what is today Foo', 'known today as the Foo Plan'])(
    'does not read “nowadays” as a day: %s',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  it('does not read holidays and habits as days', () => {
    expect(
      datesIn('He won on Super Tuesday and on Good Friday, and sings on Friday nights'),
    ).toEqual([]);
  });

  it('resolves nothing relative without a publication date', () => {
    const text = 'On Wednesday, yesterday, last month and on May 5, but not on May 5, 2020';
    expect(
      findDates(text, { start: 0, end: text.length }, undefined).map((date) => date.value),
    ).toEqual(['2020-05-05']);
  });

  it('crosses a year’s end', () => {
    expect(datesIn('last month', '2025-01-15')).toEqual(['last month = 2024-12']);
    expect(datesIn('on December 30', '2025-01-02')).toEqual(['December 30 = 2024-12-30']);
  });

  it('takes the year of a full date before it, when that is long past', () => {
    expect(datesIn('He was freed on 17 March 1831 and jailed on July 14.')).toContain(
      'July 14 = 1831-07-14',
    );
    expect(datesIn('It began on 17 March 2024 and ended on July 14.')).toContain(
      'July 14 = 2025-07-14',
    );
  });

  it('counts offsets in the whole text', () => {
    const text = 'On Monday. On Tuesday.';
    expect(findDates(text, { start: 11, end: 22 }, THURSDAY)).toEqual([
      { start: 14, end: 21, value: '2025-09-02' },
    ]);
  });
});
