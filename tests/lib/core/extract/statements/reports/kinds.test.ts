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

describe('what nobody in particular said', () => {
  it.each([
    'Farmers who say the dam is unsafe were split between the two.',
    'Among those who said they liked the bridge, most left.',
    'The share of farmers saying they want a dam is as high as ever.',
    'Doe claimed her third straight victory in Foo.',
    'The figures include pledged delegates and guests.',
    'A band called Foo River got the crowd to dance.',
    'The fall begs the question of whether the dam holds.',
    'Doe has maintained a large lead over the field, as the count was slow.',
  ])('is no report: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'A driver called it a shame for the town.',
      'A driver | called | called it a shame for the town',
    ],
    [
      'Doe claimed the credit for the bridge in Foo.',
      'Jane Doe | claimed | claimed the credit for the bridge in Foo',
    ],
    ['Doe told delegates that the vote was lost.', 'Jane Doe | told | the vote was lost'],
    ['Farmers, who say the dam is unsafe, left.', 'Farmers | say | the dam is unsafe'],
  ])('is unlike a report: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a content ends', () => {
  it.each([
    [
      'Doe said she will not back the plan, as has Poe of Foo.',
      'Jane Doe | said | she will not back the plan',
    ],
    [
      'Doe said she had seen the dam, and when asked about it, she left.',
      'Jane Doe | said | she had seen the dam',
    ],
    [
      'The bank, which entered the year predicting it would close, has stayed open.',
      '- | predicting | it would close',
    ],
    [
      'Doe said the dam was one reason (rain was another, as was wind).',
      'Jane Doe | said | the dam was one reason (rain was another, as was wind)',
    ],
  ])('where the reporter goes on: %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});
