import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { articleOf } from './extract-text.ts';

/** Factor by which the time may grow if the text doubles. */
const MAX_RATIO = 2.6;
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

function timeOf(unit: string, length: number): number {
  const text = HEAD + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const article = articleOf(text.split('\n\n').filter((paragraph) => paragraph.trim() !== ''));
  const start = performance.now();
  extractArticle(article, []);
  return performance.now() - start;
}

describe('reading', () => {
  it.each(UNITS)('takes no more than its share for twice as many of %j', (unit) => {
    let short = Number.POSITIVE_INFINITY;
    let long = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      short = Math.min(short, timeOf(unit, 8_000));
      long = Math.min(long, timeOf(unit, 16_000));
      if (round > 1 && long <= MAX_RATIO * short) break;
    }
    expect(long / short).toBeLessThanOrEqual(MAX_RATIO);
  });
});
