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

const HEADS = {
  en: 'Mayor Jane Doe, 54, said the plan was dead.\n\n',
  de: 'Der Plan sei gescheitert, sagte Bürgermeisterin Jane Doe am Montag.\n\n',
};

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
  'Doe: “We.” ',
  'told NATO, ',
  '“Doe said ',
  'to say so, ',
  '“Go\n\n',
  'Doe\n\n',
  '— Doe\n\n',
];

const GERMAN_UNITS = [
  'sagte ',
  '„Wir“, sagte Doe. ',
  'dass ',
  'laut Doe ',
  '„',
  'er habe ',
  'Doe: „Wir.“ ',
];

type Language = keyof typeof HEADS;

function timeOf(lang: Language, unit: string, length: number, times: number): number {
  const text = HEADS[lang] + unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  const article = articleOf(paragraphs, { lang });
  const start = performance.now();
  for (let i = 0; i < times; i++) extractArticle(article, []);
  return performance.now() - start;
}

describe('reading', () => {
  const cases = [
    ...UNITS.map((unit) => ['en', unit] as const),
    ...GERMAN_UNITS.map((unit) => ['de', unit] as const),
  ];
  it.each(cases)(
    'takes no more than its share (%s) for eight times as many of %j',
    (lang, unit) => {
      let short = Number.POSITIVE_INFINITY;
      let long = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) {
        short = Math.min(short, timeOf(lang, unit, SHORT, TIMES));
        long = Math.min(long, timeOf(lang, unit, SHORT * TIMES, 1));
        if (long <= MAX_RATIO * short) break;
      }
      expect(long / short).toBeLessThanOrEqual(MAX_RATIO);
    },
  );
});
