import { describe, expect, it } from 'vitest';
import { extract, rolesOf } from '../extract-text.ts';

describe('roles', () => {
  it.each([
    ['French President Jane Doe left.', 'Jane Doe | French President | President | - | French'],
    ['Chad’s President Jane Doe left.', 'Jane Doe | Chad’s President | President | - | Chad'],
    [
      'White House spokeswoman Jane Doe left.',
      'Jane Doe | White House spokeswoman | spokeswoman | White House | -',
    ],
    [
      'NATO Secretary General Jane Doe left.',
      'Jane Doe | NATO Secretary General | Secretary General | NATO | -',
    ],
    [
      'Norway’s Foreign Ministry spokesman John Roe left.',
      'John Roe | Norway’s Foreign Ministry spokesman | spokesman | Norway’s Foreign Ministry | Norway',
    ],
    [
      'Secretary of State John Roe left.',
      'John Roe | Secretary of State | Secretary of State | - | -',
    ],
    [
      'Jane Doe, the Danish king’s chief of staff, left.',
      'Jane Doe | the Danish king’s chief of staff | chief of staff | - | Danish',
    ],
    ['Former Governor Jane Doe left.', 'Jane Doe | Former Governor | Governor | - | - | former'],
    ['John Roe, a former judge, left.', 'John Roe | a former judge | judge | - | - | former'],
    [
      'Jane Doe, 54, an economist at Foo University, left.',
      'Jane Doe | an economist at Foo University | economist | Foo University | -',
    ],
    [
      'The mayor of Port Foo, Jane Doe, left.',
      'Jane Doe | The mayor of Port Foo | mayor | - | Port Foo',
    ],
    ['“No,” said the mayor, Jane Doe.', 'Jane Doe | the mayor | mayor | - | -'],
  ])('%s', (text, role) => {
    expect(rolesOf(extract(text))).toEqual([role]);
  });

  it('are held as of the publication date', () => {
    expect(extract('President Jane Doe left.').roles[0]?.asOf).toBe('2025-09-04');
  });

  it('count once for the same words', () => {
    expect(extract('President Jane Doe left.', 'President Doe came back.').roles).toHaveLength(1);
  });

  it('are neither courtesy titles nor relations', () => {
    expect(extract('Mrs. Jane Doe left. Her husband John Roe stayed.').roles).toEqual([]);
  });

  it.each([
    ['Doe is the chief of staff.', 'the chief of staff | chief of staff | - | -'],
    ['Doe was the chief of staff.', 'the chief of staff | chief of staff | - | - | former'],
    [
      'Doe was named chief executive of Foo Bank.',
      'chief executive of Foo Bank | chief executive | Foo Bank | -',
    ],
    ['Doe serves as the treasurer.', 'the treasurer | treasurer | - | -'],
  ])('are told by a verb: %s', (text, role) => {
    expect(rolesOf(extract('Mayor Jane Doe came.', text))).toEqual([
      'Jane Doe | Mayor | Mayor | - | -',
      `Jane Doe | ${role}`,
    ]);
  });

  it.each([
    'Doe is not the treasurer.',
    'Doe was late.',
    'Doe leads the race.',
    'Doe, who heads the board, left.',
    'Doe has led the board for years.',
    'Doe headed the ball into the net.',
    'Doe may be the next treasurer.',
    'An aide to Doe is the treasurer.',
    '“Doe is the treasurer.”',
  ])('are not told by: %s', (text) => {
    expect(rolesOf(extract('Mayor Jane Doe came.', text))).toEqual([
      'Jane Doe | Mayor | Mayor | - | -',
    ]);
  });

  it('may be two at once, or go on after a word that is a title too', () => {
    expect(rolesOf(extract('Jane Doe, president and chief executive of Foo Bank, left.'))).toEqual([
      'Jane Doe | president and chief executive of Foo Bank | chief executive | Foo Bank | -',
    ]);
    expect(rolesOf(extract('Jane Doe, a veteran Democratic strategist, left.'))).toEqual([
      'Jane Doe | a veteran Democratic strategist | veteran Democratic strategist | - | -',
    ]);
  });

  it.each([
    ['Jane Doe, a Democrat, left.', 'a Democrat | Democrat'],
    ['Republican Jane Doe left.', 'Republican | Republican'],
    [
      'Foo County Supervisor of Elections Jane Doe left.',
      'Foo County Supervisor of Elections | County Supervisor',
    ],
    ['One of Foo’s managers, Jane Doe, left.', 'One of Foo’s managers | managers'],
    [
      'Jane Doe, a teacher and Foo supporter in Bar, left.',
      'a teacher and Foo supporter in Bar | supporter',
    ],
    ['He wrote to the mayor, Jane Doe.', 'the mayor | mayor'],
    ['When the mayor, Jane Doe, left, it rained.', 'the mayor | mayor'],
  ])('are read from: %s', (text, role) => {
    expect(rolesOf(extract(text)).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual(
      [`Jane Doe | ${role}`],
    );
  });

  it('are another’s, when a high office stands beside the surname alone', () => {
    const novelist = extract('The novelist Jane Doe left.', 'President Doe stayed.');
    expect(rolesOf(novelist)).toEqual(['Jane Doe | novelist | novelist | - | -']);
    const president = extract('Jane Doe, the Foo president, left.', 'President Doe stayed.');
    expect(rolesOf(president)).toHaveLength(2);
  });

  it('introduce persons whose surname is a title', () => {
    expect(rolesOf(extract('Banker John Baker left.'))).toEqual([
      'John Baker | Banker | Banker | - | -',
    ]);
  });

  it('are not taken from a list, a clause or a bare “state”', () => {
    expect(rolesOf(extract('Mr. John Roe, the first in line, left.'))).toEqual([]);
    expect(rolesOf(extract('In the state Mr. John Roe won.'))).toEqual([]);
  });

  it('are not taken from a clause that starts like an apposition', () => {
    expect(rolesOf(extract('After Mrs. Jane Doe, party chairman John Roe spoke.'))).toEqual([
      'John Roe | party chairman | party chairman | - | -',
    ]);
    expect(rolesOf(extract('After Mrs. Jane Doe, the chairman was elected.'))).toEqual([]);
  });

  it('take no company for a place, and no scare quotes', () => {
    expect(rolesOf(extract('Jane Doe, chairwoman of Foo, left.'))).toEqual([
      'Jane Doe | chairwoman of Foo | chairwoman | - | -',
    ]);
    expect(rolesOf(extract('Mrs. Jane Doe, the “iron” mayor, left.'))).toEqual([]);
  });

  it('keep the first word of New Foo', () => {
    expect(rolesOf(extract('New Foo Governor Jane Doe left.'))).toEqual([
      'Jane Doe | New Foo Governor | Governor | - | -',
    ]);
  });

  it('are not taken from the object of another sentence part', () => {
    expect(rolesOf(extract('In a letter to the mayor, Mrs. Jane Doe, 54, complained.'))).toEqual(
      [],
    );
  });

  it('are not taken from a quotation', () => {
    expect(rolesOf(extract('Mrs. Jane Doe left. “I like President Jane Doe,” Doe said.'))).toEqual(
      [],
    );
  });

  it('give their organisation an entity, but not their place', () => {
    const { entities } = extract('Norwegian NATO envoy Jane Doe left.');
    expect(entities.map((entity) => entity.id)).toEqual(['organization/nato', 'person/jane-doe']);
  });
});

describe('roles of occupation and description', () => {
  it.each([
    [
      'an apposition that goes on with one',
      'Jane Doe, a lawyer who specializes in tax law, left.',
      'a lawyer who specializes in tax law',
    ],
    [
      'plain nouns in front of a title',
      'They met with school board chair Jane Doe.',
      'school board chair',
    ],
    [
      'a description that no title ends',
      'President Jane Doe, a rising light of the left, said it was late.',
      'a rising light of the left',
    ],
    ['a title behind “named”', 'They met a retired teacher named Jane Doe.', 'retired teacher'],
    [
      'a title in front of a courtesy title',
      'The housekeeper, Mrs Jane Doe, left.',
      'The housekeeper',
    ],
  ])('are told by %s', (_how, text, label) => {
    expect(extract(text).roles.map((role) => role.label)).toContain(label);
  });

  it('are no part of a sentence that goes on', () => {
    const facts = extract('Senator Jane Doe will discuss Norway with Gov. John Roe.');
    expect(facts.roles.map((role) => role.label)).toEqual(['Senator', 'Gov.']);
  });
});
