import { describe, expect, it } from 'vitest';
import { readOpenStates } from '@/lib/core/formats/open-states/read-open-states.ts';
import { recogniseFormat } from '@/lib/core/formats/recognise.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const HEADER =
  'id,name,current_party,current_district,current_chamber,given_name,family_name,gender,email,biography,birth_date,death_date,image,links,sources,capitol_address,wikidata';
const row = (id: string, name: string, chamber: string, [first = '', last = ''] = ['', '']) =>
  `ocd-person/${id},${name},Green,12,${chamber},${first},${last},,,,1970-01-02,,https://a.example/i.jpg,https://b.example/x;https://c.example/,https://d.example/m,"1 Main St;Foo, 1",Q77`;
const read = (rows: readonly string[], file = 'https://data.example/current/ca.csv') =>
  readAll(readOpenStates(inPieces([HEADER, ...rows].join('\n'), 29), { file }));

const titles = async (file: string, ...chambers: string[]) =>
  (
    await read(
      chambers.map((chamber, i) => row(`${i}`, 'Jane Doe', chamber)),
      file,
    )
  ).records.map((record) => (record.kind === 'person' ? record.roles[0]?.title : undefined));

describe('readOpenStates', () => {
  it('reads a legislator of the state that the address names', async () => {
    expect(recogniseFormat(`${HEADER}\n${row('1', 'Jane Doe', 'upper')}`)).toBe('open-states');
    const { records, problems } = await read([
      row('1', '"Doe, Jane"', 'upper', ['Janet', 'Doe']),
      row('2', 'J. B. Roe', 'lower', ['J.', 'Roe']),
    ]);
    expect(problems).toEqual([]);
    expect(records[0]).toEqual({
      kind: 'person',
      key: 'ocd-person/1',
      name: 'Jane Doe',
      aliases: ['Janet Doe'],
      ids: { openstates: 'ocd-person/1', wikidata: 'Q77' },
      url: 'https://d.example/m',
      born: '1970-01-02',
      roles: [
        {
          title: 'State senator',
          place: 'California',
          party: 'Green',
          isListedNow: true,
          field: 'current_chamber',
        },
      ],
    });
    expect(records[1]).toMatchObject({ name: 'J. B. Roe', aliases: [] });
  });

  it('calls members as their state does', async () => {
    expect(await titles('ca.csv', 'lower')).toEqual(['State assembly member']);
    expect(await titles('tx.csv', 'upper', 'lower')).toEqual([
      'State senator',
      'State representative',
    ]);
    expect(await titles('va.csv', 'lower')).toEqual(['State delegate']);
    expect(await titles('NE.csv', 'legislature')).toEqual(['State senator']);
    expect(await titles('pr.csv', 'upper')).toEqual(['Senator']);
  });

  it('gives no office if the file names no state, or the chamber is unknown', async () => {
    expect(await titles('us.csv', 'upper')).toEqual([undefined]);
    expect(await titles('people.csv', 'lower')).toEqual([undefined]);
    expect(await titles('ca.csv', 'executive')).toEqual([undefined]);
  });

  it('leaves out rows that are damaged or come twice', async () => {
    const { records, problems } = await read([
      row('1', 'Jane Doe', 'upper'),
      'ocd-person/2,Short',
      row('1', 'Jane Doe', 'lower'),
      row('3', '', 'lower'),
    ]);
    expect(records).toHaveLength(1);
    expect(problems).toMatchObject([
      { record: 3, cause: 'form' },
      { record: 4, cause: 'twice' },
      { record: 5, cause: 'missing', field: 'name' },
    ]);
  });
});
