import { describe, expect, it } from 'vitest';
import { extract, namesOf } from '../extract-text.ts';

describe('no person is made of', () => {
  it.each([
    [
      'a headline',
      'Senator Jane Doe: Republican Growing Anger Appeals To Bad Angels',
      ['Jane Doe'],
    ],
    [
      'a preposition at the start of a sentence',
      'Outside Barro the plant stood. Barro has said that it will go.',
      [],
    ],
    ['a headline around a name', 'Speaker Jane Doe Joins Growing List', []],
    ['a verb of a headline', 'Report: Republican Jane Doe Thanked Roe For Help', []],
    [
      'a firm that somebody founded',
      'Jane Doe, a founder of Bar Stone, a boutique, left.',
      ['Jane Doe'],
    ],
    ['a firm by its last word', 'The new owner, Foo Partners, a private body, left.', []],
    ['a paper', 'The editor of the official newspaper, Il Fooiano Barro, said no.', []],
    ['a publisher', 'His first publisher, W. Barro, said no.', []],
    ['a team', 'They saw the Foo Rovers, who won.', []],
    [
      'half an office',
      'She asked about the Office of Harbour Affairs Doe had named. Doe said so.',
      [],
    ],
    ['a surname with its particle', 'De Foo: Trust her on the bridge. De Foo said so.', []],
    ['a surname with two particles', 'Van Den Doe, a teacher in Foo, left.', []],
    ['an accent gone wrong', 'President FranÃ§ois Doe left.', []],
  ])('%s', (_what, text, names) => {
    expect(namesOf(extract(text))).toEqual(names);
  });

  it('the words before a name', () => {
    expect(namesOf(extract('He said Kentuckian Rand Doe, a senator, left.'))).toEqual(['Rand Doe']);
    expect(namesOf(extract('Management Jane Doe, the treasurer, left.'))).toEqual(['Jane Doe']);
  });

  it('a headline around a person whom the text introduces', () => {
    const facts = extract('Mom Jane Doe Corners Roe', 'Jane Doe, a teacher, left.');
    expect(namesOf(facts)).toEqual(['Jane Doe']);
  });
});

describe('a name whose accent was read in the wrong encoding', () => {
  it('is none, nor is its rest', () => {
    expect(
      namesOf(extract('She met Rep. RaA\u0303\u0083A\u0302ol M. Doe (D-Ariz.), who left.')),
    ).toEqual([]);
  });
});
