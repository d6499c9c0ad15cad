import { describe, expect, test } from 'vitest';
import { chooseDifferent } from '@/lib/core/rank/choose-different.ts';
import { type Candidate, rankStatements } from '@/lib/core/rank/rank-statements.ts';
import { readTerms } from '@/lib/core/rank/read-terms.ts';
import { createStatementIndex } from '@/lib/core/rank/statement-index.ts';

type Said = Partial<Candidate> & { id: string; said: string; around?: string; headline?: string };

function rank(
  said: Said[],
  block: string,
  { title = '', date = '2024-05-10', names = ['Ann Lee'] } = {},
) {
  const index = createStatementIndex(
    said.map(({ around = '', headline = '', ...each }) => ({ ...each, around, headline })),
  );
  const candidates = said.map((each): Candidate => ({ type: 'direct', copies: 1, ...each }));
  return rankStatements(index, candidates, { block, title, date, names });
}
const first = (...args: Parameters<typeof rank>) => rank(...args)[0]?.id;

const TARIFFS = { id: 'tariffs', said: 'The tariffs will hurt our farmers.', date: '2024-05-01' };
const FERRY = { id: 'ferry', said: 'We will not run empty boats.', date: '2024-05-01' };

describe('what fits the paragraph comes first', () => {
  test('by its own words, in any form', () => {
    expect(first([FERRY, TARIFFS], 'Farmers fear the new tariff on grain.')).toBe('tariffs');
  });

  test('by the paragraph that it stood in, and by its article’s headline', () => {
    const other = { ...TARIFFS, id: 'other' };
    const around = { ...FERRY, around: 'The ferry board met about the winter timetable.' };
    expect(first([other, around], 'The timetable for the winter is open.')).toBe('ferry');
    const headed = { ...FERRY, headline: 'Ferry board puts off timetable' };
    expect(first([other, headed], 'A new timetable is due.')).toBe('ferry');
  });

  test('by the headline of the page, after the paragraph', () => {
    expect(first([FERRY, TARIFFS], 'She spoke at noon.', { title: 'Empty boats' })).toBe('ferry');
    expect(first([FERRY, TARIFFS], 'Tariffs on farmers', { title: 'Empty boats' })).toBe('tariffs');
  });

  test('it says which words matched', () => {
    expect(rank([FERRY, TARIFFS], 'Farmers fear the tariffs.')[0]?.words.toSorted()).toEqual(
      ['farm', 'tariff'].toSorted(),
    );
  });

  test('the person’s own name is no subject', () => {
    const named = { id: 'named', said: 'Ann Lee is my name.', date: '2024-01-01' };
    expect(first([named, FERRY], 'Ann Lee came by boat.')).toBe('ferry');
  });
});

describe('of what fits alike', () => {
  const words = { said: 'No boats.' };
  test.each<[string, Said, Said]>([
    [
      'the nearer in time',
      { id: 'b', ...words, date: '2024-05-09' },
      { id: 'a', ...words, date: '2023-05-01' },
    ],
    ['word for word', { id: 'b', ...words }, { id: 'a', ...words, type: 'indirect' }],
    ['what more articles carry', { id: 'b', ...words, copies: 4 }, { id: 'a', ...words }],
    ['the lower id', { id: 'a', ...words }, { id: 'b', ...words }],
  ])('%s comes first', (_, winner, loser) => {
    expect(first([loser, winner], 'Boats?')).toBe(winner.id);
    expect(first([winner, loser], 'Boats?')).toBe(winner.id);
  });
});

test('of statements that are alike one is chosen', () => {
  const said: Record<string, string> = {
    a: 'The harbour tunnel is safe and it will stay open',
    b: 'the harbour tunnel is safe, it will stay open',
    c: 'The bridge opens in May',
    d: 'Yes.',
    e: 'No.',
  };
  const ranked = Object.keys(said).map((id) => ({ id }));
  const ids = (count: number) =>
    chooseDifferent(ranked, (id) => said[id] ?? '', count).map(({ id }) => id);
  expect(ids(10)).toEqual(['a', 'c', 'd', 'e']);
  expect(ids(2)).toEqual(['a', 'c']);
});

test('words of one stem are one term, and small words none', () => {
  const [voting, ...others] = readTerms('Farming, farmed; farms, farmers');
  expect(others).toEqual([voting, voting, voting]);
  expect(readTerms('The and of')).toEqual([]);
});
