import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../../lib/core/extract/extract-article.ts';
import { articleOf, extract, statementsOf, unnamedOf } from '../../extract-text.ts';

const read = (text: string): string[] => {
  const facts = extract('Mayor Jane Doe and Max Roe met.', text);
  return [...statementsOf(facts), ...unnamedOf(facts)].map((line) =>
    line.replace(' | indirect', ''),
  );
};

describe('a clause without “that”', () => {
  it.each([
    ['Doe said after the vote she would go home.', 'Jane Doe | said | she would go home'],
    ['Doe said for weeks he’s the only one left.', 'Jane Doe | said | he’s the only one left'],
    [
      'Doe explained after the vote in Foo, the plan was dead.',
      'Jane Doe | explained | the plan was dead',
    ],
    ['Doe said much of the plan was lost.', 'Jane Doe | said | much of the plan was lost'],
    [
      'The Foo Post reported at least six boats had sunk.',
      'Foo Post | reported | at least six boats had sunk',
    ],
    ['Doe told her closest aides she would go.', 'Jane Doe | told | she would go'],
  ])('is read behind what stands between: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['Doe said after she left the room.', 'Doe spoke on Monday in Foo as the crowd left.'])(
    'is none: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a content', () => {
  it.each([
    ['Doe said she would pay and left the room early.', ['Jane Doe | said | she would pay']],
    ['Doe said she would pay and opened the gate.', ['Jane Doe | said | she would pay']],
    [
      'Fewer boats (their share is one in ten, Doe said) had sunk.',
      ['Jane Doe | said | their share is one in ten'],
    ],
    [
      'Many boats - which are old and poor, according to Doe - had sunk.',
      ['Jane Doe | according to | which are old and poor'],
    ],
    ['A longtime friend of the mayor, Doe complained.', []],
    ['How Doe answers that question will decide the vote.', []],
    ['Doe said she would not.', []],
    ['Doe praised Roe.', []],
  ])('is whole, and says something: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a question that is put', () => {
  it.each([
    [
      'Asked whether she would run again, Doe said the plan was dead.',
      ['Jane Doe | said | the plan was dead', '- | Asked | whether she would run again'],
    ],
    [
      'When asked by Doe if it was too late, the crowd cheered.',
      ['Jane Doe | asked | if it was too late'],
    ],
    [
      'Doe, asked about the state of the boats, left.',
      ['- | asked | about the state of the boats'],
    ],
  ])('is a statement of whoever asked: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a noun of saying', () => {
  it.each([
    [
      'Doe’s claim that his boats had sunk is wrong.',
      'Jane Doe | claim | claim that his boats had sunk',
    ],
    [
      'Doe’s pledge last month to build a bridge was a change.',
      'Jane Doe | pledge | pledge last month to build a bridge',
    ],
    [
      'Doe’s claim that the vote was “as good as lost” is wrong.',
      'Jane Doe | mixed | claim | claim that the vote was “as good as lost”',
    ],
  ])('gives its clause: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a headline', () => {
  it('may end in the verb', () => {
    const article = articleOf([
      'Next Budget Will Be the Hardest in Years, Max Roe Says',
      'Max Roe said so.',
    ]);
    expect(statementsOf(extractArticle(article, []))).toEqual([
      'Max Roe | indirect | Says | Next Budget Will Be the Hardest in Years',
    ]);
  });
});
