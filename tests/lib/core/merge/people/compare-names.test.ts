import { describe, expect, test } from 'vitest';
import { compareNames } from '@/lib/core/merge/people/compare-names.ts';
import { readNameForm } from '@/lib/core/merge/people/name-form.ts';

const compare = (a: string, b: string) => compareNames(readNameForm(a), readNameForm(b));

describe('two names may be one person’s', () => {
  test.each([
    ['Anna Lind', 'ANNA LIND', ['none']],
    ['Áine O’Brien', "Aine O'Brien", ['none']],
    ['Jan van der Berg', 'Jan Van Der Berg', ['none']],
    ['John Doe', 'John R. Doe', ['middle-name']],
    ['John Robert Doe', 'John R. Doe', ['middle-name']],
    ['J. B. Doe', 'JB Doe', ['none']],
    ['Chuck Doe', 'Charles E. Doe', ['nickname', 'middle-name']],
    ['Bob Doe', 'Rob Doe', ['nickname']],
    ['W. Mitchell Doe', 'Mitchell Doe', ['second-forename']],
    ['Joe Doe', 'Joseph R. Doe Jr.', ['generation', 'nickname', 'middle-name']],
    ['Olena Halynsky', 'Olena Halynskyy', ['spelling']],
    ['Jürgen Mäckler', 'Juergen Maeckler', ['spelling']],
    ['Anna Mäckler', 'Anna Maeckler', ['spelling']],
    ['Halasz Viktor', 'Viktor Halasz', ['none']],
  ])('%s, %s: %s', (a, b, differences) => {
    expect(compare(a, b)).toEqual(differences);
    expect(compare(b, a)).toEqual(differences);
  });
});

describe('two names are two people’s', () => {
  test.each([
    ['another initial', 'John A. Doe', 'John B. Doe'],
    ['one initial more in front', 'George W. Doe', 'George H. W. Doe'],
    ['father and son', 'John Doe Sr.', 'John Doe Jr.'],
    ['another forename', 'John Doe', 'Jane Doe'],
    ['another surname', 'John Doe', 'John Roe'],
    ['short surnames that are nearly alike', 'Anna Lee', 'Anna Li'],
    ['a nickname of another name', 'Bill Doe', 'Robert Doe'],
    ['a surname alone', 'Doe', 'John Doe'],
  ])('%s', (_, a, b) => expect(compare(a, b)).toBeUndefined());
});
