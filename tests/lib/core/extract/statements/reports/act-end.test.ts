import { describe, expect, it } from 'vitest';
import { extract } from '../../extract-text.ts';

/** The words of every statement of a text, its parts joined by `…`. */
function reported(text: string): string[] {
  return extract(text).statements.map(({ parts }) => parts.map((part) => part.exact).join(' … '));
}

describe('an act of words ends before what tells of the act', () => {
  it.each([
    ['The mayor praised the plan at a rally in Foo.', 'praised the plan'],
    ['The mayor praised the plan on Sunday.', 'praised the plan'],
    ['The mayor praised the plan two weeks before the vote.', 'praised the plan'],
    ['The mayor praised the plan in a television interview.', 'praised the plan'],
    ['The mayor denied the charges and left the hall.', 'denied the charges'],
    ['Voters who criticized the plan are angry.', 'criticized the plan'],
    ['The mayor, praising the plan, left the hall.', 'praising the plan'],
    [
      'The mayor called on the board on Friday to resign.',
      'called on the board on Friday to resign',
    ],
  ])('%s', (text, act) => {
    expect(reported(text)).toEqual([act]);
  });

  it('keeps the times of what is told: of a deed, of an infinitive', () => {
    expect(reported('The mayor denied taking the money on Sunday.')).toEqual([
      'denied taking the money on Sunday',
    ]);
    expect(reported('The mayor accused her of leaving last week.')).toEqual([
      'accused her of leaving last week',
    ]);
    expect(reported('The mayor vowed not to leave on Sunday.')).toEqual([
      'vowed not to leave on Sunday',
    ]);
  });

  it('keeps what somebody is called, after a day too', () => {
    expect(reported('The mayor called the plan on Sunday a great shame.')).toEqual([
      'called the plan on Sunday a great shame',
    ]);
  });

  it('keeps a noun that only looks like an occasion', () => {
    expect(reported('The mayor criticized spending on television ads.')).toEqual([
      'criticized spending on television ads',
    ]);
  });

  it('reports one word when it says something', () => {
    expect(reported('The mayor called for change.')).toEqual(['called for change']);
    expect(reported('The mayor blasted them.')).toEqual([]);
  });

  it('leaves out what was seldom said, and wishes not to be named', () => {
    expect(reported('The mayor seldom speaks of his brother.')).toEqual([]);
    expect(reported('The officials asked not to be named.')).toEqual([]);
  });
});

describe('words about a clause leave it', () => {
  it.each([
    [
      'in front of another act',
      'The mayor mocked Roe as the “king of debt,” noting that the plan was dead.',
      ['mocked Roe as the “king of debt,”', 'the plan was dead'],
    ],
    [
      'in front of a remark on what it ends with',
      'The mayor said that the board saw the plan, which he called a great shame.',
      ['the board saw the plan'],
    ],
    [
      'around a credit with “as”',
      'The plan is dead, as Jane Doe noted in the Foo Post.',
      ['The plan is dead'],
    ],
    [
      'around a credit inside',
      'The plan, according to the mayor, is quite dead.',
      ['The plan … is quite dead'],
    ],
    [
      'behind an opening adverb',
      'Now, he said, the plan is quite dead.',
      ['the plan is quite dead'],
    ],
    [
      'in a relative clause',
      'The board likes the plan, which officials argue helps the poor.',
      ['which … helps the poor'],
    ],
    ['around a day', 'The mayor called Monday for a vote.', ['called Monday for a vote']],
    ['behind an aside', 'The mayor told The Post that it was late.', ['it was late']],
    [
      'over an insertion in dashes',
      'The mayor — a friend of the board — said it was late.',
      ['it was late'],
    ],
    [
      'in front of an indefinite subject',
      'The plan may not be such a bad thing, say some voters, who like it.',
      ['The plan may not be such a bad thing'],
    ],
  ])('%s', (_, text, words) => {
    expect(reported(text)).toEqual(words);
  });
});
