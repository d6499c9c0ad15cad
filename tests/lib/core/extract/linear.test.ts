import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { articleOf } from './extract-text.ts';

const SHORT = 4_000;
const TIMES = 8;
/**
 * Factor by which one long text may take longer than short ones of the same length in all. What grows with the square
 * of the length takes eight times as long. A doubling may cost 2.6 times, and this is three of them. Both sides take
 * about equally long, so what else the machine does disturbs both alike.
 */
const MAX_RATIO = 2.6 ** 3 / TIMES;
/** A busy machine spoils single timings, so the best of up to this many counts. */
const ROUNDS = 60;

const HEAD = 'Mayor Jane Doe, 54, said the plan was dead.\n\n';

/** One to three words of every kind that the rules look at, with the marks that end them. */
const UNITS = [
  'said ',
  'say ',
  'reply ',
  'saying ',
  'NATO ',
  'Doe ',
  'Jane Doe ',
  'United ',
  'Today ',
  'constructor ',
  '__proto__ ',
  'said, ',
  'said. ',
  'only ',
  'and ',
  'who ',
  'that ',
  ', ',
  '— ',
  '“ ',
  '” ',
  '„ ',
  "'a ",
  '‘a ',
  '`` ',
  "'' ",
  '( ',
  ') ',
  'Mr. Doe ',
  'he said ',
  'he Jane Doe ',
  'Doe left. He left. ',
  'Doe said, ',
  'said “no” ',
  '“No,” he said. ',
  'according to ',
  'his claim that ',
  'President of the ',
  'said the mayor ',
  'called for Monday ',
  'Monday May 2024 ',
  'the mayor, ',
  'Doe: ',
  'told NATO, ',
  '“Doe said ',
  'to say so, ',
  '“Go\n\n',
  'Doe\n\n',
  '— Doe\n\n',
];

function timeOf(unit: string, length: number, times: number): number {
  const text = HEAD + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const article = articleOf(text.split('\n\n').filter((paragraph) => paragraph.trim() !== ''));
  const start = performance.now();
  for (let i = 0; i < times; i++) extractArticle(article, []);
  return performance.now() - start;
}

describe('reading', () => {
  it.each(UNITS)('takes no more than its share for eight times as many of %j', (unit) => {
    let short = Number.POSITIVE_INFINITY;
    let long = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      short = Math.min(short, timeOf(unit, SHORT, TIMES));
      long = Math.min(long, timeOf(unit, SHORT * TIMES, 1));
      if (long <= MAX_RATIO * short) break;
    }
    expect(long / short).toBeLessThanOrEqual(MAX_RATIO);
  });
});
