import { describe, expect, test } from 'vitest';
import { entityIdFor } from '@/lib/core/entity-id.ts';
import { findMentionsAtOnce as findMentions } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';

const entry = (
  over: Partial<GazetteerEntry> & { alias: string; name: string },
): GazetteerEntry => ({
  entityId: entityIdFor('person', over.name),
  type: 'person',
  derivation: 'full-name',
  titles: [],
  participants: [],
  articleIds: [],
  ...over,
});
const person = (name: string, titles: string[] = []): GazetteerEntry[] => [
  entry({ alias: name, name, titles }),
  entry({ alias: name.split(' ').at(-1) ?? '', name, titles, derivation: 'surname' }),
];

const summit = entry({
  alias: 'Coalition of the Able Summit',
  name: 'Coalition of the Able Summit',
  entityId: 'event/summit',
  type: 'event',
  date: '2025-09-04',
  participants: ['person/anna-lind', 'person/jose-maria-pla'],
});
const gazetteer = compileGazetteer([
  ...person('Anna Lind', ['Foreign Minister']),
  ...person('Gerd Moser', ['President']),
  ...person('José María Plà'),
  entry({ alias: 'Плà', name: 'José María Plà', derivation: 'curated' }),
  summit,
  { ...summit, alias: 'Oslo summit', derivation: 'curated' },
]);

const surfaces = (text: string | string[], page = {}): string[] =>
  findMentions(
    [text].flat().map((block, id) => ({ id, text: block })),
    gazetteer,
    page,
  ).map((mention) => mention.surface);

describe('names that are known', () => {
  test.each([
    ['Anna Lind spoke.', ['Anna Lind']],
    ["It was Lind’s idea and Lind's plan.", ['Lind', 'Lind']],
    ['ANNA LIND SPOKE', ['ANNA LIND']],
    ['Jose Maria Pla came.', ['Jose Maria Pla']],
    ['José\u00A0María\nPlà came.', ['José\u00A0María\nPlà']],
    ['An\u00ADna Lind spoke.', ['An\u00ADna Lind']],
    ['Foreign Minister Lind said so.', ['Lind']],
    ['But Lind said so. Meanwhile Moser waited.', ['Lind', 'Moser']],
    ['The Moser Administration and the Moser-led group', ['Moser', 'Moser']],
    ['Lind Tuesday called it off.', ['Lind']],
    ['The anti-Lind camp', ['Lind']],

    ['Anna Lind Won, Pro-Lind Rally Says', ['Anna Lind', 'Lind']],
    ['Anna B. Lind and Anna Berta Lind wrote it.', ['Anna B. Lind', 'Anna Berta Lind']],
  ])('%s', (text, expected) => expect(surfaces(text)).toEqual(expected));
});

describe('names of others', () => {
  test.each([
    'Berta Lind said so.',
    'It was Berta Lind’s idea.',
    'Mrs Berta Lind said so.',
    'They met in Moser Tower on Monday.',
    'the Moser Foundation, and Lind Castle beside it',
    'Gerd Moser Jr. said so, and Gerd Moser, Jr. too.',
    'the Berg-Lind report',
    'They barred the Lind family from it.',
    'She wore a lind and a moser.',
    'with Anna. Lindgren said',
    'She thanked A. B. Lind for it.',
  ])('%s', (text) => expect(surfaces(text)).toEqual([]));

  test('another forename on the page makes a lone surname hers, unless ours is introduced', () => {
    expect(surfaces(['Berta Lind came first.', 'Lind then spoke.'])).toEqual([]);
    expect(surfaces(['Berta Lind met Anna Lind.', 'Lind then spoke.'])).toEqual([
      'Anna Lind',
      'Lind',
    ]);
    expect(surfaces(['Berta Lind came.', 'Foreign Minister Lind then spoke.'])).toEqual(['Lind']);
  });

  test('a title that the bearer never held does not outweigh another bearer', () => {
    expect(surfaces(['Berta Lind came.', 'Judge Lind then spoke.'])).toEqual([]);
  });
});

describe('forenames', () => {
  test('stand for the one whom the page names in full', () => {
    expect(surfaces(['Anna Lind came.', 'Then Anna spoke, and Anna’s aide left.'])).toEqual([
      'Anna Lind',
      'Anna',
      'Anna',
    ]);
    expect(surfaces('Then Anna spoke.')).toEqual([]);
  });
  test('not when another surname follows, another title precedes, or the forename is a word here', () => {
    expect(surfaces('Anna Lind came. Anna Berg, Queen Anna and Mary Anna left.')).toEqual([
      'Anna Lind',
    ]);
    expect(surfaces('Gerd Moser came. Gerd spoke of the gerd there.')).toEqual(['Gerd Moser']);
  });
  test('of two who share one, the one named more often is meant', () => {
    const two = compileGazetteer([...person('Anna Lind'), ...person('Anna Moser')]);
    const ids = (text: string) =>
      findMentions([{ id: 0, text }], two).map((mention) => mention.entityIds[0]);
    expect(ids('Anna Lind met Anna Moser. Anna Lind sat. Then Anna spoke.').at(-1)).toBe(
      'person/anna-lind',
    );
    expect(ids('Anna Lind met Anna Moser. Then Anna spoke.')).toHaveLength(2);
  });
});

describe('a surname that nothing introduces', () => {
  test.each([
    'They met in Lind on Monday.',
    'They came to Lind, Sweden.',
    'Lind is a tree, and this lind is old.',
  ])('is left alone where it may be a place or a word: %s', (text) => {
    expect(surfaces(text)).toEqual([]);
  });
  test('introduced, it is hers even there', () => {
    expect(surfaces('Anna Lind came. They believed in Lind, Anders said.')).toEqual([
      'Anna Lind',
      'Lind',
    ]);
  });
  test('is left alone when the dictionary knows thousands', () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => person(`Ada Foo${i}`)).flat();
    const large = compileGazetteer([...person('Gerd Moser', ['President']), ...crowd]);
    const found = (text: string) =>
      findMentions([{ id: 0, text }], large).map((mention) => mention.surface);
    expect(found('Then Moser spoke.')).toEqual([]);
    expect(found('Then President Moser spoke.')).toEqual(['Moser']);
    expect(found('Gerd Moser came. Then Moser spoke.')).toEqual(['Gerd Moser', 'Moser']);
  });
});

test('of two bearers whom the page names, the one it names more often is meant', () => {
  const both = compileGazetteer([...person('Anna Lind'), ...person('Olof Lind')]);
  const text = 'Anna Lind met Olof Lind. Anna Lind sat. Then Lind spoke.';
  expect(findMentions([{ id: 0, text }], both).at(-1)?.entityIds).toEqual(['person/anna-lind']);
});

test('a name of one word is a full name', () => {
  const one = compileGazetteer([
    entry({ alias: 'Anahera', name: 'Anahera' }),
    ...person('Anna Lind'),
  ]);
  const found = findMentions([{ id: 0, text: 'Then Anahera sang.' }], one);
  expect(found.map((mention) => mention.reason.rule)).toEqual(['full-name']);
});

describe('headlines', () => {
  test('capitals say nothing there, so the page must support the surname', () => {
    expect(surfaces('Court Blocks Lind Order Again')).toEqual([]);
    const body = 'The court blocks what Anna Lind had signed.';
    expect(surfaces(['Court Blocks Lind Order Again', body])).toEqual(['Lind', 'Anna Lind']);
    expect(surfaces(['Court Bars Lind Order Again', body])).toEqual(['Lind', 'Anna Lind']);
    expect(surfaces(['Greta Lind Order Again', body])).toEqual(['Anna Lind']);
    expect(surfaces(['Berta Lind Wears Blue Again', 'Berta Lind and Anna Lind met.'])).toEqual([
      'Anna Lind',
    ]);
  });

  test.each([
    'Berta Lind Visits School',
    'Photo: Berta Lind and Jill Berg / Foto',
    'First Lady Berta Lind',
    'BERTA LIND SPEAKS',
    'Berta Lind said no.',
    'Sara Lind and Berta Lind said so.',
    'First Lady Lind spoke.',
  ])('another forename is another person, though ours is on the page: %s', (text) => {
    expect(surfaces([text, 'Anna Lind was elsewhere.'])).toEqual(['Anna Lind']);
  });

  test('a person whom a headline introduces is meant below', () => {
    expect(surfaces(['Berta Lind Visits School', 'Lind said hello to the pupils.'])).toEqual([]);
  });

  test('a label of two words is somebody’s full name', () => {
    expect(surfaces(['Berta Lind', 'Anna Lind had signed it.'])).toEqual(['Anna Lind']);
  });
});

describe('German, where all nouns have a capital', () => {
  const german = { lang: 'de-DE' };
  test.each([
    ['Warum Lind vor einer Zerschlagung warnt.', ['Lind']],
    ['Am Ende verkündete Bankchefin Lind zwei Feiertage.', ['Lind']],
    ['Hollands Autokratin Anna Lind hat Behörden angewiesen.', ['Anna Lind']],
    ['Dann traf Berta Lind den Minister.', []],
  ])('%s', (text, expected) => expect(surfaces(text, german)).toEqual(expected));
});

describe('two bearers of a surname', () => {
  const both = compileGazetteer([...person('Anna Lind'), ...person('Olof Lind')]);
  const ids = (...blocks: string[]) =>
    findMentions(
      blocks.map((text, id) => ({ id, text })),
      both,
    ).map((m) => m.entityIds);

  test('the one who is introduced is meant', () => {
    expect(ids('Olof Lind came.', 'Lind spoke.')).toEqual([
      ['person/olof-lind'],
      ['person/olof-lind'],
    ]);
  });
  test('without introduction neither is marked', () => {
    expect(ids('Then Lind spoke.')).toEqual([]);
  });
});

describe('events', () => {
  test('by full name, in any case', () => {
    expect(surfaces('the coalition of the able summit opened')).toEqual([
      'coalition of the able summit',
    ]);
  });
  test('a general alias needs the company of participants', () => {
    expect(surfaces('The Oslo summit opened.')).toEqual([]);
    expect(surfaces('At the Oslo summit Anna Lind met José María Plà.')).toEqual([
      'Oslo summit',
      'Anna Lind',
      'José María Plà',
    ]);
  });
  test('a page from long before the event speaks of another one', () => {
    const text = 'At the Oslo summit Anna Lind met José María Plà.';
    expect(surfaces(text, { publishedOn: '2019-12-09' })).toEqual(['Anna Lind', 'José María Plà']);
    expect(surfaces(text, { publishedOn: '2025-09-03' })).toContain('Oslo summit');
  });
});

test('each mention tells why it matched', () => {
  const why = (text: string) =>
    findMentions([{ id: 0, text }], gazetteer).map((mention) => mention.reason);
  expect(why('Anna Lind came. Lind spoke.')).toEqual([
    { rule: 'full-name', alias: 'Anna Lind' },
    { rule: 'surname-introduced', alias: 'Anna Lind' },
  ]);
  expect(why('Then Moser spoke.')).toEqual([{ rule: 'surname-only-bearer', alias: 'Moser' }]);
  expect(why('Then Плà spoke.')).toEqual([{ rule: 'curated', alias: 'Плà' }]);
});
