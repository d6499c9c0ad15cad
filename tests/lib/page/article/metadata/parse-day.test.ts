import { expect, test } from 'vitest';
import { dayInAddress, parseDay } from '@/lib/page/article/metadata/parse-day.ts';

test.each([
  ['2025-09-04T23:20:00-05:00', '2025-09-04'],
  ['20 Nov 2019 08:02 GMT', '2019-11-20'],
  ['Wed Nov 20 2019 08:00:58 GMT+0000', '2019-11-20'],
  ['November 3rd, 2021', '2021-11-03'],
  ['Published 1 January 2020 at noon', '2020-01-01'],
  ['0001-01-01T00:00:00Z', undefined],
  ['1970-01-01', undefined],
  ['2025-13-01', undefined],
  ['Nob 20 2019', undefined],
  ['yesterday', undefined],
  [undefined, undefined],
])('%s is the day %s', (written, day) => {
  expect(parseDay(written)).toBe(day);
});

test.each([
  ['https://a.example/2020/01/18/paris', '2020-01-18'],
  ['https://a.example/world/2019/nov/3/meth', '2019-11-03'],
  ['https://a.example/2020-01-18', '2020-01-18'],
  ['https://a.example/2020/99/18/paris', undefined],
  ['https://a.example/news/1234567', undefined],
])('%s holds the day %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});
