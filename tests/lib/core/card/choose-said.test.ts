import { describe, expect, test } from 'vitest';
import { chooseSaid } from '@/lib/core/card/choose-said.ts';
import { displayOrder } from '@/lib/core/card/display-order.ts';
import type { Saying } from '@/lib/core/card/saying.ts';
import { readTerms } from '@/lib/core/rank/read-terms.ts';

let number = 0;
const saying = (said: string, day = '2025-03-01', over: Partial<Saying> = {}): Saying => ({
  speakerId: 'person/anna',
  statementId: said,
  articleId: `a${number++}`,
  sourceId: 's',
  order: displayOrder(day),
  start: 0,
  type: 'direct',
  day,
  about: [],
  said,
  around: '',
  headline: '',
  ...over,
});
const around = (text: string) => ({ around: readTerms(text).join(' ') });

const FERRY = saying('we will not run empty boats', '2025-03-01');
const TARIFF = saying('tariffs hurt our farmers most', '2024-01-02');
const OTHERS = [
  saying('the harbour wall will hold', '2025-03-09'),
  saying('no school will be closed', '2025-03-08'),
  saying('the budget is honest', '2025-03-07'),
];
const ALL = [FERRY, TARIFF, ...OTHERS];
const NEWEST = [...OTHERS, FERRY, TARIFF].map(({ said }) => said);

const choose = (
  sayings: readonly Saying[],
  block?: string,
  { title = '', people = [] as { id: string; name: string }[] } = {},
) =>
  chooseSaid(
    sayings,
    new Map(),
    block === undefined
      ? undefined
      : {
          context: { block, title, people, names: ['Anna Lind'], date: '2025-03-09' },
          others: [],
        },
  );
const words = (...args: Parameters<typeof choose>) => choose(...args).map(({ id }) => id);

describe('what a card shows first', () => {
  test('is the newest, where nothing is read or nothing fits', () => {
    expect(words(ALL)).toEqual(NEWEST);
    expect(words(ALL, 'Anna Lind came to the zoo.')).toEqual(NEWEST);
    expect(choose(ALL, 'Anna Lind came to the zoo.').some(({ why }) => why)).toBe(false);
  });

  test('is what fits the paragraph, and says for which of its words', () => {
    const [first, ...others] = choose(ALL, 'The Tariff on grain worries Anna Lind.');
    expect(first).toMatchObject({
      id: TARIFF.said,
      why: { words: ['Tariff'], where: 'paragraph' },
    });
    expect(others.map(({ id }) => id)).toEqual(NEWEST.filter((said) => said !== TARIFF.said));
  });

  test('is what fits the headline, if the paragraph says nothing', () => {
    expect(choose(ALL, 'She spoke at noon.', { title: 'Farmers protest' })[0]).toMatchObject({
      id: TARIFF.said,
      why: { words: ['Farmers'], where: 'headline' },
    });
  });

  test('is what was said of somebody who is named in the paragraph', () => {
    const about = saying('he knows better', '2023-01-01', { about: ['person/gerd'] });
    const people = [{ id: 'person/gerd', name: 'Moser' }];
    expect(choose([...ALL, about], 'Moser was there.', { people })[0]).toMatchObject({
      id: about.said,
      why: { words: ['Moser'], where: 'paragraph' },
    });
  });

  test('is what stood beside those words in its own article', () => {
    const beside = saying('that is all for now', '2024-01-01', around('The ferry timetable'));
    expect(words([...ALL, beside], 'A new timetable is due.')[0]).toBe(beside.said);
  });

  test('is no word that all the statements have', () => {
    const alike = ALL.map((one) => ({ ...one, ...around('the council of Eskholm') }));
    expect(words(alike, 'The council met.')).toEqual(NEWEST);
  });

  test('are three at most, and no two of them alike', () => {
    const more = [
      saying('tariffs hurt our farmers very much', '2024-02-02'),
      saying('grain is what tariffs are about', '2024-02-03'),
      saying('who pays tariffs in the end', '2024-02-04'),
      saying('nobody likes these tariffs', '2024-02-05'),
    ];
    const rest = ['old songs', 'deep snow', 'long roads'].map((said) => saying(said, '2022-01-01'));
    const chosen = choose([...ALL, ...more, ...rest], 'Tariffs hurt farmers.');
    const fitting = chosen.filter(({ why }) => why).map(({ id }) => id);
    expect(fitting).toHaveLength(3);
    expect(fitting.filter((said) => said.startsWith('tariffs hurt'))).toHaveLength(1);
    expect(chosen).toHaveLength(12);
  });
});

test('the same words of three outlets are one statement, wherever it stands', () => {
  const copies = [1, 2].map((i) => ({ ...TARIFF, articleId: `copy ${i}`, statementId: `${i}` }));
  const chosen = choose([...copies, ...ALL], 'Tariffs');
  expect(chosen).toHaveLength(5);
  expect(chosen[0]?.alsoIn).toHaveLength(2);
});

test('words that differ by a “not” are two statements', () => {
  const yes = saying('we will run empty boats', '2025-03-01');
  expect(words([FERRY, yes])).toHaveLength(2);
});
