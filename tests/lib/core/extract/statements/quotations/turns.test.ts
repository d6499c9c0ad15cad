import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const MET = 'Mayor John Doe and Senator Mark Roe met.';
const said = (...paragraphs: string[]) => statementsOf(extract(MET, ...paragraphs));

describe('the turns of a transcript', () => {
  it('are whose name in capitals opens them', () => {
    expect(
      said('DOE: Is the plan dead, senator?', 'MARK ROE: It is late. I am tired of it.'),
    ).toEqual([
      'John Doe | direct | : | Is the plan dead, senator?',
      'Mark Roe | direct | : | It is late. I am tired of it.',
    ]);
  });

  it('may stand between those of somebody unknown', () => {
    expect(said('HOST: Is it dead?', 'ROE: I never said that it was.', 'HOST: No?')).toEqual([
      'Mark Roe | direct | : | I never said that it was.',
    ]);
  });

  it.each([
    ['letters', ['Q: Is the plan dead at all?', 'A: I never said that it was.']],
    ['names in lower case, as in lists', ['Doe: The plan is good.', 'Roe: The plan is bad.']],
    ['one label alone', ['ROE: I never said that it was.', 'The hall was full.']],
    ['the same label again', ['ROE: I never said that it was.', 'ROE: The plan is bad.']],
    ['figures', ['DOE: 1,023 votes of all cast', 'ROE: 984 votes of all cast']],
  ])('are none behind %s', (_kind, paragraphs) => {
    expect(said(...paragraphs)).toEqual([]);
  });
});
