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
  // Whole sentences: dates, quotations, events and answers of which a text has hundreds.
  'May 5 ',
  'last week ',
  'in the 1990s ',
  'Doe said Monday. ',
  'He said on May 5 that “we go” today. ',
  '“We leave the town,” Doe said on Monday. ',
  'Doe met Roe on May 3. ',
  'Doe and Roe met in Paris on Monday. ',
  'Doe died in 2012. ',
  'Doe’s visit to Paris on Monday ',
  'the 2012 Paris Summit ',
  'Roe denied that on Tuesday. ',
  'But Roe said that was false. ',
  'Responding to Doe, Roe said it was false. ',
  'Jane Doe, the mayor of Paris, said so. ',
];

const GERMAN_UNITS = [
  'sagte ',
  '„Wir“, sagte Doe. ',
  'dass ',
  'laut Doe ',
  '„',
  'er habe ',
  'Doe: „Wir.“ ',
  '5. Mai ',
  'Doe ging. Er sagte, es sei vorbei. ',
  'der SPD-Politiker Hans Doe ',
];

/** Sentences with another name each. */
const NAMES = [
  (name: string) => `John ${name}, 45, said so. `,
  (name: string) => `Mayor Jane ${name} met John ${name}son, 50, in Paris on Monday. `,
  (name: string) => `President ${name} said so. `,
  (name: string) => `the ${name} Summit on Monday. `,
];

type Language = keyof typeof HEADS;
type Unit = string | ((name: string) => string);

/** A name for each number: `Baderk`. */
function nameOf(number: number): string {
  const syllables = [...number.toString(8)].map((digit) =>
    'badefigohukalome'.slice(2 * +digit, 2 * +digit + 2),
  );
  const name = `${syllables.join('')}rk`;
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function textOf(unit: Unit, length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length));
  let text = '';
  for (let number = 0; text.length < length; number++) text += unit(nameOf(number));
  return text;
}

function timeOf(lang: Language, unit: Unit, length: number, times: number): number {
  const text = HEADS[lang] + textOf(unit, length).slice(0, length);
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  const article = articleOf(paragraphs, { lang });
  const start = performance.now();
  for (let i = 0; i < times; i++) extractArticle(article, []);
  return performance.now() - start;
}

describe('reading', () => {
  const cases: [Language, string, Unit][] = [
    ...UNITS.map((unit): [Language, string, Unit] => ['en', unit, unit]),
    ...GERMAN_UNITS.map((unit): [Language, string, Unit] => ['de', unit, unit]),
    ...NAMES.map((unit): [Language, string, Unit] => ['en', unit('…'), unit]),
  ];
  it.each(cases)(
    'takes no more than its share (%s) for eight times as many of %j',
    (lang, _name, unit) => {
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
