import { describe, expect, it } from 'vitest';
import { extract, namesOf, rolesOf, statementsOf } from '../extract-text.ts';

describe('a person whose name is a word', () => {
  it.each([
    ['a title', 'Prime Minister Tessa May met the board.', 'Tessa May'],
    ['an apposition', 'Tessa May, the home secretary, said it was late.', 'Tessa May'],
    ['a title, whatever the forename', 'Mayor Olin March left.', 'Olin March'],
    ['a month as a forename', 'The reporter April Doe left.', 'April Doe'],
    ['a building', 'Jane Temple, a judge, left.', 'Jane Temple'],
    ['a Korean name', 'South Korean President Park Geun-hye left.', 'Park Geun-hye'],
    ['a courtesy title that is an office', 'Former first lady Laura Doe left.', 'Laura Doe'],
    ['a short title', 'It was Del. Ann Doe of Foo.', 'Ann Doe'],
  ])('is found by %s', (_sign, text, name) => {
    expect(namesOf(extract(text))).toEqual([name]);
  });

  it('speaks by the surname alone', () => {
    const facts = extract(
      'Home Secretary Tessa May said on Monday that the road would open.',
      '“We will open it in order,” May said. The gate would follow, said May.',
      'The vote is due in May. Between March and May it rained. May 12 was dry.',
    );
    expect(statementsOf(facts).filter((line) => line.includes('Tessa May'))).toHaveLength(3);
  });

  it.each([
    'In April Doe said it was late.',
    'On Sunday March said no.',
    'May I ask President March 3 times?',
    'The vote is planned for May. In early May, talks begin.',
  ])('is nobody in: %s', (text) => {
    expect(namesOf(extract(text))).toEqual([]);
  });

  it('has the role of first lady', () => {
    expect(rolesOf(extract('The first lady, Mary Doe, left.'))).toEqual([
      'Mary Doe | The first lady | first lady | - | -',
    ]);
  });

  it('goes by the Korean surname, which stands first', () => {
    expect(extract('The president, Moon Jae-in, left.').aliases.map((alias) => alias.text)).toEqual(
      ['Moon Jae-in', 'Moon'],
    );
  });
});

describe('a person named by title and surname alone', () => {
  it('is one of a high office, and speaks', () => {
    const facts = extract('President Doe left.', '“It is late,” Doe said.');
    expect(namesOf(facts)).toEqual(['President Doe']);
    expect(rolesOf(facts)).toEqual(['President Doe | President | President | - | -']);
    expect(statementsOf(facts)[0]).toContain('President Doe');
  });

  it('is one of another office where the article names them again', () => {
    expect(namesOf(extract('Gov. Doe left. Doe came back.'))).toEqual(['Gov. Doe']);
    expect(namesOf(extract('Gov. Doe left. It rained.'))).toEqual([]);
  });

  it.each([
    [
      'whom the article names in full',
      ['President Doe left.', 'Jane Doe, the president, slept.'],
      ['Jane Doe'],
    ],
    ['of two offices', ['President Doe left.', 'Senator Doe slept. Doe said no.'], []],
    ['of a headline', ['President Doe Wins Big Prize'], []],
    ['of a place', ['Mayor Ohio left. Ohio said no.'], []],
    ['in a quotation', ['“President Doe left,” he said.'], []],
  ])('is nobody of the surname %s', (_case, texts, names) => {
    expect(namesOf(extract(...texts))).toEqual(names);
  });
});
