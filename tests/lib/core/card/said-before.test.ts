import { describe, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import type { Statement } from '@/lib/core/model.ts';
import { article, factsOf, statement } from './card-fixtures.ts';

const articles = [
  article('a1', { publishedOn: '2025-03-04', publisher: 'Old Post' }),
  article('a2', { publishedOn: '2025-03-06', publisher: 'New Post' }),
  article('a3', { publishedOn: '2025-03-08', publisher: 'Last Post' }),
];
const cardOf = (...statements: Statement[]) => buildCard(factsOf({ statements, articles }));
const inArticle = (articleId: string, words: string, over: Partial<Statement> = {}) =>
  statement(words, { id: `${articleId} ${words}`, articleId, ...over });
const shown = (...statements: Statement[]) =>
  cardOf(...statements).statements.map(({ parts, outlet, alsoIn, before }) => ({
    words: parts.join(' '),
    outlet,
    alsoIn: alsoIn?.map((origin) => origin.outlet) ?? [],
    before: before?.map((earlier) => earlier.parts.join(' ')) ?? [],
  }));

const TOLL = 'The bridge toll will never pay for the harbour';
const TOLL_AGAIN = 'Nobody in this harbour can pay a bridge toll like that';

describe('the same words in several articles', () => {
  test('are one statement, from the newest source, with all their origins', () => {
    expect(shown(inArticle('a1', TOLL), inArticle('a2', TOLL))).toEqual([
      { words: TOLL, outlet: 'New Post', alsoIn: ['Old Post'], before: [] },
    ]);
  });

  test('may be longer in one of them, or set otherwise', () => {
    const longer = `${TOLL}, and that is that`;
    expect(
      shown(inArticle('a1', TOLL.toUpperCase()), inArticle('a2', longer)).map(({ words }) => words),
    ).toEqual([longer]);
  });

  test('are not the same when they are few', () => {
    expect(
      shown(inArticle('a1', 'never'), inArticle('a2', 'we will never pay')).map(
        ({ words }) => words,
      ),
    ).toEqual(['we will never pay', 'never']);
  });

  test('of two speakers stay two statements', () => {
    const other = inArticle('a1', TOLL, { speakerId: 'person/gerd', about: ['person/anna'] });
    const card = cardOf(other, inArticle('a2', TOLL));
    expect(card.statements.map(({ alsoIn }) => alsoIn)).toEqual([undefined]);
    expect(card.statementsAbout).toHaveLength(1);
  });
});

describe('said before', () => {
  test('accompanies what is said on the same subject later, and not vice versa', () => {
    expect(shown(inArticle('a1', TOLL), inArticle('a2', TOLL_AGAIN))).toEqual([
      { words: TOLL_AGAIN, outlet: 'New Post', alsoIn: [], before: [TOLL] },
      { words: TOLL, outlet: 'Old Post', alsoIn: [], before: [] },
    ]);
  });

  test('is nothing on another subject, of the same article, or of somebody else', () => {
    const school = 'The school on the island opens after the summer holidays';
    const befores = (...statements: Statement[]) =>
      shown(...statements).flatMap(({ before }) => before);
    expect(befores(inArticle('a1', school), inArticle('a2', TOLL))).toEqual([]);
    expect(befores(inArticle('a2', TOLL), inArticle('a2', TOLL_AGAIN))).toEqual([]);
    expect(
      befores(inArticle('a1', TOLL, { speakerId: 'person/gerd' }), inArticle('a2', TOLL_AGAIN)),
    ).toEqual([]);
  });

  test('the subject may be a person, whatever they are called', () => {
    const about = ['person/gerd'];
    expect(
      shown(
        inArticle('a1', 'Moser knows that harbour budget', { about }),
        inArticle('a2', 'He never read the harbour budget', { about }),
      )[0]?.before,
    ).toEqual(['Moser knows that harbour budget']);
  });

  test('words that the speaker always uses are no subject', () => {
    const phrases = ['ferries', 'schools', 'winters', 'lorries', 'tunnels', 'markets'];
    const always = phrases.map((word, i) =>
      inArticle(
        i % 2 ? 'a1' : 'a2',
        `people should always think about ${word} before breakfast time`,
      ),
    );
    const last = inArticle(
      'a3',
      'people should always dredge eastern channels, clean quays, mend cranes',
    );
    expect(shown(...always, last)[0]?.before).toEqual([]);
  });
});
