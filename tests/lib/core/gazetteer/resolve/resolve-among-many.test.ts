import { describe, expect, test } from 'vitest';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import type { PageContext, TextBlock } from '@/lib/core/gazetteer/mention.ts';
import { person } from '../known-people.ts';

/** So many others that the only bearer of a name proves little. */
const CROWD = Array.from({ length: 1100 }, (_, i) => person(`Ada Crowd${i}`)).flat();

const finder = (...people: GazetteerEntry[][]) => {
  const gazetteer = compileGazetteer([...people.flat(), ...CROWD]);
  return (text: string | (string | Partial<TextBlock>)[], page: PageContext = {}): string[] => {
    const blocks = [text].flat().map((block, id) => ({
      id,
      text: '',
      ...(typeof block === 'string' ? { text: block } : block),
    }));
    return findMentionsAtOnce(blocks, gazetteer, page).map(
      ({ surface, entityIds, reason }) => `${surface} = ${entityIds.join('|')} (${reason.rule})`,
    );
  };
};

describe('a well-known name that nobody introduces', () => {
  const find = finder(person('Mathilda Vossberg'), person('Anahera'), person('Tom Ball'));
  test('stands when it is used repeatedly, and once as a person’s', () => {
    expect(find('What would Vossberg do? Then Vossberg gave up her post.')).toHaveLength(2);
    expect(find('Vossberg is far. They sell Vossberg to all.')).toEqual([]);
    expect(find('Then Vossberg slept.')).toEqual([]);
  });
  test('stands after a title or beside a verb of speech', () => {
    expect(find('They met President Vossberg.')).toEqual([
      'Vossberg = Mathilda Vossberg (surname-only-bearer)',
    ]);
    expect(find('As Vossberg said, it rained.')).toHaveLength(1);
    expect(find('Harsh words. Vossberg comments are closed.')).toEqual([]);
  });
  test('not in menus, nor where the page writes it like a place, a thing or a word', () => {
    expect(find(['Vossberg', 'Vossberg Deals', 'About Vossberg'])).toEqual([]);
    expect(find('In Vossberg it rains. Vossberg said so, and Vossberg slept.')).toEqual([]);
    expect(find('The Vossberg is steep. Vossberg said no, Vossberg slept.')).toEqual([]);
    expect(find('As Ball said, Ball would win.')).toHaveLength(1);
    expect(find('Ball won. Ball lost.')).toEqual([]);
  });
  test('a name of one word needs only to be repeated', () => {
    expect(find('Then Anahera sang. Then Anahera left.')).toHaveLength(2);
    expect(find('Then Anahera sang.')).toEqual([]);
  });
  test('a stranger of that name on the page speaks against it', () => {
    expect(find('Berta Vossberg came. Then Vossberg said that she gave up.')).toEqual([]);
  });
});

describe('a title', () => {
  const find = finder(
    person('Greta Lind: foreign minister'),
    person('Olof Lind'),
    person('Rosa Moser: chemist'),
  );
  test('tells bearers apart whom nobody introduces', () => {
    expect(find('Foreign Minister Lind left.')).toEqual(['Lind = Greta Lind (titled)']);
    expect(find('Professor Lind left.')).toEqual([]);
  });
  test('that differs from the known one means somebody else', () => {
    expect(find('Judge Moser left.')).toEqual([]);
    expect(find('Mr Moser left.')).toEqual([]);
    expect(find('Ms Moser left.')).toHaveLength(1);
  });
  test('with which one is introduced goes with them', () => {
    const two = 'Dr. Greta Lind met Olof Lind. Olof Lind sat. Dr. Lind rose.';
    expect(find(two).at(-1)).toBe('Lind = Greta Lind (surname-introduced)');
  });
  test('of a woman or a man tells who is meant', () => {
    const two = ['Greta Lind met Olof Lind.', 'Mrs. Lind sat. Mr. Lind rose.'];
    expect(find(two).slice(2)).toEqual([
      'Lind = Greta Lind (surname-introduced)',
      'Lind = Olof Lind (surname-introduced)',
    ]);
    expect(find(['Olof Lind came.', 'Mrs. Lind sat. First Lady Lind sat.'])).toHaveLength(1);
  });
});

test('a ruler’s title before a forename means the only ruler of that name', () => {
  const find = finder(person('Alaric of Lindau'), person('Peter Alaric'));
  expect(find('They met King Alaric.')).toEqual(['Alaric = Alaric of Lindau (titled)']);
  expect(find('They met Captain Alaric.')).toEqual([]);
  const two = finder(person('Alaric of Lindau'), person('Alaric the Bold'));
  expect(two('They met King Alaric.')).toEqual([]);
});

describe('company', () => {
  const find = finder(
    person('Greta Lind', ['a1', 'a2']),
    person('Olof Lind', ['a9']),
    person('Edmund Moser', ['a1']),
    person('Rosa Quill', ['a1']),
  );
  test('of two others from one article tells whose a surname is', () => {
    expect(find('Edmund Moser met Rosa Quill. Then Lind rose.').at(-1)).toBe(
      'Lind = Greta Lind (company)',
    );
  });
  test('of one is chance', () => {
    expect(find('Edmund Moser came. Then Lind rose.')).toHaveLength(1);
  });
});

describe('namesakes', () => {
  test('two of one full name are ambiguous, unless company decides', () => {
    const one = person('Greta Lind', ['a1']);
    const two = person('Greta Lind', ['a2']).map((entry) => ({ ...entry, entityId: 'other' }));
    const find = finder(one, two, person('Edmund Moser', ['a2']));
    expect(find('Greta Lind came.')).toEqual(['Greta Lind = Greta Lind|other (full-name)']);
    expect(find('Greta Lind met Edmund Moser.')[0]).toBe('Greta Lind = other (company)');
  });
  test('a shorter form of one gives way to the full name of another, unless the page names the first in full', () => {
    const find = finder(person('Edmund J. Lind'), person('Edmund Lind'));
    expect(find('Edmund Lind came.')).toEqual(['Edmund Lind = Edmund Lind (full-name)']);
    expect(find('Edmund J. Lind came. Edmund Lind sat.').at(-1)).toBe(
      'Edmund Lind = Edmund J. Lind (short-name)',
    );
  });
  test('a shorter form that two have in common names neither', () => {
    const find = finder(person('Edmund J. Lind'), person('Edmund K. Lind'));
    expect(find('Edmund Lind came.')).toEqual([]);
    expect(find('Edmund K. Lind came.')).toHaveLength(1);
  });
  test('a nickname stands for the only one whose it can be', () => {
    expect(finder(person('Walter Lind'))('Walt Lind came.')).toEqual([
      'Walt Lind = Walter Lind (nickname)',
    ]);
    expect(finder(person('Walter J. Lind'), person('Walter K. Lind'))('Walt Lind came.')).toEqual(
      [],
    );
  });
  test('of two introduced people, the first one is meant by the surname, known or not', () => {
    const find = finder(person('Greta Lind'), person('Olof Lind'));
    expect(find(['Olof Lind came.', 'Greta Lind came.', 'Then Lind sat.']).at(-1)).toBe(
      'Lind = Olof Lind (surname-introduced)',
    );
    expect(find(['Berta Lind came.', 'Greta Lind came.', 'Then Lind sat.'])).toHaveLength(1);
    expect(find('Olof Lind met Greta Lind. Then Lind sat.')).toHaveLength(2);
  });
});

describe('where a name stands on the page', () => {
  const find = finder(person('Greta Lind'));
  test('what the page says of itself introduces, and is not marked', () => {
    expect(find('Then Lind sat.', { about: ['Greta Lind wins'] })).toEqual([
      'Lind = Greta Lind (surname-introduced)',
    ]);
  });
  test('a navigation introduces nobody, but names are marked in it', () => {
    const aside = { text: 'More about Greta Lind', aside: true };
    expect(find([aside, 'Then Lind sat.'])).toEqual(['Greta Lind = Greta Lind (full-name)']);
    expect(find(['Greta Lind came.', { text: 'More on Lind', aside: true }])).toHaveLength(2);
  });
  test('an introduction further down serves what stands above it', () => {
    expect(find(['Then Lind sat.', 'Greta Lind had come.'])).toHaveLength(2);
  });
  test('a word that a news agency puts before a headline is no forename', () => {
    expect(find(['GOLF-LIND WINS OPEN', 'Greta Lind won.'])).toHaveLength(2);
    expect(find(['Rosa Golf-Lind Wins Open', 'Greta Lind won.'])).toHaveLength(1);
  });
});
