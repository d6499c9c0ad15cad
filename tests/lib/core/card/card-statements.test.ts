import { describe, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { MAX_STATEMENTS } from '@/lib/core/card/choose-said.ts';
import { article, factsOf, part, statement } from './card-fixtures.ts';

const said = (...statements: ReturnType<typeof statement>[]) =>
  buildCard(factsOf({ statements })).statements.map(({ parts }) => parts.join(' '));

describe('statements', () => {
  test('are newest first, by the day they were said, else by the day of the article', () => {
    const articles = [
      article('a1', { publishedOn: '2025-03-04' }),
      article('a2', { publishedOn: '2025-03-06' }),
      article('a3'),
    ];
    const statements = [
      statement('undated', { articleId: 'a3' }),
      statement('said 3 March', { date: '2025-03-03' }),
      statement('reported 4 March'),
      statement('reported 6 March', { articleId: 'a2' }),
      statement('said 5 March', { articleId: 'a2', date: '2025-03-05' }),
    ];
    const card = buildCard(factsOf({ statements, articles }));
    expect(card.statements.map(({ id }) => id)).toEqual([
      'reported 6 March',
      'said 5 March',
      'reported 4 March',
      'said 3 March',
      'undated',
    ]);
  });

  test('of one day: own words before reported ones, then in text order', () => {
    expect(
      said(
        statement('reported', { type: 'indirect', parts: [part('reported', 1)] }),
        statement('later', { parts: [part('later', 9)] }),
        statement('mixed', { type: 'mixed', parts: [part('mixed', 5)] }),
      ),
    ).toEqual(['mixed', 'later', 'reported']);
  });

  test('a date counts more than whose words they are', () => {
    expect(
      said(
        statement('own', { date: '2025-03-03' }),
        statement('reported', { type: 'indirect', date: '2025-03-04' }),
      ),
    ).toEqual(['reported', 'own']);
  });

  test('the same words are shown once, from the newest source', () => {
    const articles = [
      article('a1', { publishedOn: '2025-03-04', publisher: 'Old Post' }),
      article('a2', { publishedOn: '2025-03-06', publisher: 'New Post' }),
    ];
    const statements = [
      statement('one', { id: '1' }),
      statement('one', { id: '2', articleId: 'a2' }),
    ];
    const card = buildCard(factsOf({ statements, articles }));
    expect(card.statements.map(({ outlet }) => outlet)).toEqual(['New Post']);
  });

  test('the same words of two people are two statements', () => {
    const about = ['person/anna'];
    const statements = [
      statement('no', { id: '1', speakerId: 'person/gerd', about }),
      statement('no', { id: '2', about }),
    ];
    const card = buildCard(factsOf({ statements }));
    expect(card.statements).toHaveLength(1);
    expect(card.statementsAbout.map(({ speaker }) => speaker.name)).toEqual(['Gerd']);
  });

  test('by others are shown when they name the person, and not otherwise', () => {
    const statements = [
      statement('about her', { speakerId: 'person/gerd', about: ['person/anna'] }),
      statement('of something else', { speakerId: 'person/gerd' }),
    ];
    const card = buildCard(factsOf({ statements }));
    expect(card.statements).toEqual([]);
    expect(card.statementsAbout.map(({ id }) => id)).toEqual(['about her']);
  });

  test('are the newest fifty, counted without duplicates', () => {
    const day = (i: number) =>
      `2025-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
    const statements = Array.from({ length: MAX_STATEMENTS + 10 }, (_, i) =>
      statement(`${i}`, { date: day(i) }),
    );
    const again = statements.slice(-5).map((one) => ({ ...one, id: `${one.id} again` }));
    const shown = said(...statements, ...again);
    expect(shown).toHaveLength(MAX_STATEMENTS);
    expect(shown[0]).toBe('59');
    expect(shown.at(-1)).toBe('10');
  });

  test('have everything that a line needs, and nothing that is unknown', () => {
    const articles = [
      article('a1', { lang: 'de', publishedOn: '2025-03-04', url: 'https://news.test/1' }),
    ];
    const parts = [part('Rates'), part('will fall', 20)];
    const [full] = buildCard(
      factsOf({ statements: [statement('x', { parts, date: '2025-03-03' })], articles }),
    ).statements;
    expect(full).toEqual({
      id: 'x',
      speaker: { id: 'person/anna', name: 'Anna' },
      type: 'direct',
      parts: ['Rates', 'will fall'],
      cue: 'said',
      lang: 'de',
      date: '2025-03-03',
      reportedOn: '2025-03-04',
      outlet: 'The Test Post',
      articleId: 'a1',
      url: 'https://news.test/1',
      link: { kind: 'web', href: 'https://news.test/1#:~:text=Rates&text=will%20fall' },
    });
    const [bare] = buildCard(factsOf({ statements: [statement('x')] })).statements;
    expect(bare).not.toHaveProperty('date');
    expect(bare).not.toHaveProperty('reportedOn');
  });

  test('name what a citation needs, and say when the article was corrected', () => {
    const known = { headline: 'Rates fall', author: 'Nora Eide' };
    const corrections = [{ text: 'It was May.', start: 0, end: 11 }];
    const articles = [article('a1', { ...known, corrections, url: 'javascript:alert(1)' })];
    const [line] = buildCard(factsOf({ statements: [statement('x')], articles })).statements;
    expect(line).toMatchObject({ ...known, corrections });
    expect(line).not.toHaveProperty('url');
  });

  test('whose speaker or article is not known are left out', () => {
    const about = ['person/anna'];
    const statements = [
      statement('nobody’s', { speakerId: 'person/gone', about }),
      statement('nowhere’s', { articleId: 'gone' }),
    ];
    expect(buildCard(factsOf({ statements }))).toMatchObject({
      statements: [],
      statementsAbout: [],
    });
  });
});

describe('the words that introduce a statement', () => {
  test.each([
    ['said', 'said'],
    ['“', ''],
    [':', ''],
    ['—', ''],
  ])('%s: “%s”', (exact, cue) => {
    const card = buildCard(factsOf({ statements: [statement('Not now.', { cue: part(exact) })] }));
    expect(card.statements.map((line) => line.cue)).toEqual([cue]);
  });
});

describe('what is contested', () => {
  const dispute = {
    id: 'd',
    articleId: 'a1',
    claimId: 'They will',
    replyId: 'They will not',
    tie: part('rejected'),
  };
  const reply = statement('They will not', { speakerId: 'person/gerd' });

  test('is at each side of it, with the other one and the words that tie them', () => {
    const statements = [statement('They will'), reply];
    const card = buildCard(factsOf({ statements, disputes: [dispute] }));
    expect(card.statements).toMatchObject([
      { disputes: [{ id: 'd', other: 'reply', statement: { speaker: { name: 'Gerd' } } }] },
    ]);
    const gerd = { id: 'person/gerd', type: 'person', name: 'Gerd' } as const;
    const other = buildCard(factsOf({ entity: gerd, statements, disputes: [dispute] }));
    expect(other.statements).toMatchObject([
      { disputes: [{ id: 'd', other: 'claim', tie: 'rejected' }] },
    ]);
  });

  test('is not shown with one side', () => {
    const card = buildCard(factsOf({ statements: [statement('They will')], disputes: [dispute] }));
    expect(card.statements).toHaveLength(1);
    expect(card.statements[0]).not.toHaveProperty('disputes');
  });
});
