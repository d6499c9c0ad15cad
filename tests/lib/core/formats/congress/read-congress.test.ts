import { describe, expect, it } from 'vitest';
import { readCongress } from '@/lib/core/formats/congress/read-congress.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const read = (value: unknown, length = 11) =>
  readAll(
    readCongress(inPieces(typeof value === 'string' ? value : JSON.stringify(value), length), {
      file: 'c.json',
    }),
  );

const SENATOR = {
  id: { bioguide: 'D000001', wikidata: 'Q101', govtrack: 7, fec: ['S1'] },
  name: {
    first: 'Jane',
    middle: 'Q.',
    last: 'Doe',
    suffix: 'Jr.',
    nickname: 'Jenny',
    official_full: 'Jane Q. Doe, Jr.',
  },
  bio: { birthday: '1960-02-03', gender: 'F' },
  terms: [
    {
      type: 'rep',
      start: '2001-01-03',
      end: '2003-01-03',
      state: 'WA',
      district: 1,
      party: 'Democrat',
    },
    {
      type: 'rep',
      start: '2003-01-07',
      end: '2005-01-03',
      state: 'WA',
      district: 1,
      party: 'Democrat',
    },
    { type: 'sen', start: '2013-01-03', end: '2019-01-03', state: 'WA', party: 'Independent' },
    { type: 'sen', start: '2019-01-03', end: '2031-01-03', state: 'WA', party: 'Independent' },
  ],
  leadership_roles: [{ title: 'Whip', chamber: 'senate', start: '2023-01-03' }],
};

const PRESIDENT = {
  id: { govtrack: 9 },
  name: { first: 'Richard', last: 'Roe' },
  terms: [
    { type: 'prez', start: '2025-01-20', end: '2029-01-20', party: 'Republican', how: 'election' },
  ],
};

describe('readCongress', () => {
  it('reads members, and joins terms that follow each other', async () => {
    const { records, problems } = await read([SENATOR]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'person',
        key: 'D000001',
        name: 'Jane Q. Doe, Jr.',
        aliases: ['Jane Doe Jr.', 'Jane Doe', 'Jane Q. Doe Jr.', 'Jenny Doe'],
        ids: { wikidata: 'Q101', bioguide: 'D000001', govtrack: '7' },
        born: '1960-02-03',
        url: 'https://bioguide.congress.gov/search/bio/D000001',
        roles: [
          {
            title: 'U.S. Representative',
            place: 'Washington',
            party: 'Democrat',
            from: '2001-01-03',
            to: '2005-01-03',
            field: 'terms[1]',
          },
          {
            title: 'U.S. Senator',
            place: 'Washington',
            party: 'Independent',
            from: '2013-01-03',
            to: '2031-01-03',
            field: 'terms[3]',
          },
          { title: 'Whip', from: '2023-01-03', field: 'leadership_roles[0]' },
        ],
      },
    ]);
  });

  it('reads presidents', async () => {
    const { records } = await read([PRESIDENT]);
    expect(records).toMatchObject([
      {
        key: '9',
        name: 'Richard Roe',
        roles: [{ title: 'President of the United States', from: '2025-01-20' }],
      },
    ]);
  });

  it('joins no terms with years between them, or of two parties', async () => {
    const [first, second] = SENATOR.terms;
    const terms = [
      first,
      { ...second, start: '2004-01-07' },
      { ...second, start: '2005-01-03', end: '2007-01-03', party: 'Green' },
    ];
    const { records } = await read([{ ...SENATOR, terms, leadership_roles: [] }]);
    expect(records).toMatchObject([
      { roles: [{ field: 'terms[0]' }, { field: 'terms[1]' }, { field: 'terms[2]' }] },
    ]);
  });

  it('leaves out a member without name or id, with record and field', async () => {
    const { records, problems } = await read([
      { id: {}, name: SENATOR.name },
      { ...SENATOR, name: { first: 'Jane' } },
      7,
      SENATOR,
    ]);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'c.json', record: 1, cause: 'missing', field: 'id.bioguide' },
      { file: 'c.json', record: 2, cause: 'missing', field: 'name.last' },
      { file: 'c.json', record: 3, cause: 'form' },
    ]);
  });

  it('leaves out terms that say no office or no day', async () => {
    const terms = [
      { type: 'king', start: '2001-01-03' },
      { type: 'sen', start: '2001-02-31' },
      null,
      'x',
    ];
    expect((await read([{ ...SENATOR, terms, leadership_roles: 'x' }])).records).toMatchObject([
      { roles: [] },
    ]);
  });

  it('says that a file is cut off, after what is whole', async () => {
    const { records, problems } = await read(JSON.stringify([SENATOR, SENATOR]).slice(0, -40));
    expect([records.length, problems]).toEqual([1, [{ file: 'c.json', cause: 'cut' }]]);
  });
});
