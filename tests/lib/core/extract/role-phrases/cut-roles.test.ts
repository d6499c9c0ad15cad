import { describe, expect, it } from 'vitest';
import { extract, namesOf } from '../extract-text.ts';

/** The roles of a text in their order. */
function roles(text: string): string[] {
  return extract(text).roles.map((role) => role.label);
}

describe('a role has the whole name of a body', () => {
  it.each([
    ['Centers for Harbour Safety Director Jane Doe left.', 'Centers for Harbour Safety Director'],
    ['University of Foo at Bar professor Jane Doe left.', 'University of Foo at Bar professor'],
    [
      'Jane Doe, a member of the Caucus of Rank and File Pilots, left.',
      'a member of the Caucus of Rank and File Pilots',
    ],
  ])('%s', (text, label) => {
    expect(roles(text)).toEqual([label]);
  });
});

describe('a role has the words of the name before it', () => {
  it.each([
    ['FOO This Morning co-anchor Jane Doe left.', 'FOO This Morning co-anchor', 'current'],
    ['Judicial Watch president Jane Doe left.', 'Judicial Watch president', 'current'],
    ['He met 2012 presidential nominee Jane Doe.', '2012 presidential nominee', 'former'],
    ['He met then-Foo Gov. Jane Doe there.', 'then-Foo Gov.', 'former'],
  ])('%s', (text, label, status) => {
    const [role] = extract(text).roles;
    expect([role?.label, role?.status]).toEqual([label, status]);
  });
});

describe('a role has no', () => {
  it.each([
    ['verb before it', 'Some polls show Sen. Jane Doe first.', ['Sen.']],
    ['verb after “to”', 'They chose to fire campaign manager Jane Doe.', ['campaign manager']],
    ['verb at the start', 'FOO (AP) — Count former Mayor Jane Doe among them.', ['former Mayor']],
    ['number', 'The plan, said another former envoy, Jane Doe.', ['former envoy']],
    ['noun of a clause', 'That was the warm welcome billionaire Jane Doe got.', []],
    ['year', 'Jane Doe, the mayor of Foo since 2014, left.', ['the mayor of Foo']],
  ])('%s', (_what, text, labels) => {
    expect(roles(text)).toEqual(labels);
  });

  it('words that go on behind it', () => {
    expect(roles('Jane Doe is the only candidate here to have pledged it.')).toEqual([]);
  });

  it('words where it is half an office, or two persons have it', () => {
    expect(roles('They parted with chief Jane Doe, who left.')).toEqual([]);
    expect(roles('The company and Foo’s head of trade, Jane Doe, left.')).toEqual([]);
    expect(roles('Jane Doe, envoy for public matters John Roe; the rest left.')).toEqual([]);
  });

  it('name of a list, whose surname is a title', () => {
    expect(namesOf(extract('They are Ann Foo, Ellen Weaver, Erin Bar.'))).toEqual([]);
  });

  it('name of a programme in it', () => {
    expect(namesOf(extract('Pilot Training Program, who won, left.'))).toEqual([]);
  });
});

describe('a role has no words of another phrase in front', () => {
  it.each([
    ['TEN KILLED IN HARBOUR FIRE Foo President Jane Doe spoke.', 'Foo President'],
    ['The county has been blue since home state U.S. Sen. Jane Doe won.', 'U.S. Sen.'],
    ['He told the NASA administrator Jane Doe about it.', 'NASA administrator'],
  ])('%s', (text, label) => {
    expect(roles(`${text} Doe left.`)).toEqual([label]);
  });

  it.each([
    ['Mayor Jane Doe was here. The town is expected to host Jane Doe on Monday.', ['Mayor']],
    ['Mayor Jane Doe was here. It will host Jane Doe on Monday.', ['Mayor']],
    ['Radio host Jane Doe was here.', ['Radio host']],
  ])('a verb is none: %s', (text, labels) => {
    expect(roles(text)).toEqual(labels);
  });
});
