import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows } from '@/lib/core/formats/table/cut-rows.ts';
import { guessMapping, type Mapping } from '@/lib/core/formats/table/mapping.ts';
import { readTable } from '@/lib/core/formats/table/read-table.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

const read = (text: string, mapping?: Mapping, length = 5) =>
  readAll(readTable(inPieces(text, length), { file: 't.csv', mapping }));

const MEMBERS = `last_name,first_name,middle_name,suffix,nickname,full_name,birthday,type,state,party,url,bioguide_id
Doe,Jane,Q.,Jr.,Jenny,"Jane Q. Doe, Jr.",1960-02-03,sen,WA,Democrat,https://doe.example,D000001
Roe,Bea,,,,Bea Roe,1970-01-01,rep,VT,Independent,,R000001
`;
const OFFICES =
  'id;Name;Amt;Partei;Seit\r\n1;Rike Muster;Ministerin;Grüne;2021-12-08\r\n1;Rike Muster;Abgeordnete;Grüne;2017\r\n2;"Max ""Maxi"" Muster";;;\r\n';

describe('readTable', () => {
  it('reads names by parts', async () => {
    const { records, problems } = await read(MEMBERS);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'person',
        key: 'D000001',
        name: 'Jane Q. Doe, Jr.',
        aliases: ['Jane Doe Jr.', 'Jane Q. Doe Jr.', 'Jenny Doe'],
        ids: {},
        born: '1960-02-03',
        url: 'https://doe.example',
        roles: [],
      },
      {
        kind: 'person',
        key: 'R000001',
        name: 'Bea Roe',
        aliases: [],
        ids: {},
        born: '1970-01-01',
        roles: [],
      },
    ]);
  });

  it('reads offices, a row each', async () => {
    expect((await read(OFFICES)).records).toMatchObject([
      {
        key: '1',
        name: 'Rike Muster',
        roles: [
          { title: 'Ministerin', party: 'Grüne', from: '2021-12-08' },
          { title: 'Abgeordnete', from: '2017' },
        ],
      },
      { key: '2', name: 'Max Muster', aliases: ['Maxi Muster'], roles: [] },
    ]);
  });

  it('reads what the reader says that columns hold', async () => {
    const mapping = { name: 1, key: 0, everybodysTitle: 'Member of Bar Council' };
    expect((await read('a\tb\tc\n7\tAnn Foo\tx\n', mapping)).records).toMatchObject([
      { key: '7', name: 'Ann Foo', roles: [{ title: 'Member of Bar Council' }] },
    ]);
  });

  it('asks for a mapping if no header says where names are', async () => {
    expect((await read('name1,relationship,name2\nann,has,annie\n')).problems).toMatchObject([
      { file: 't.csv', cause: 'missing', field: 'name' },
    ]);
  });

  it('gives no row the cells of another', async () => {
    const { records, problems } = await read(
      'id,name,role\n1,Ann Foo\n2,Bea Foo,mayor\n3,Cy Foo,judge,more\n4,Di Foo,poet\n',
    );
    expect(records).toMatchObject([
      { name: 'Bea Foo', roles: [{ title: 'mayor' }] },
      { name: 'Di Foo', roles: [{ title: 'poet' }] },
    ]);
    expect(problems.map(({ record, cause }) => [record, cause])).toEqual([
      [2, 'form'],
      [4, 'form'],
    ]);
  });

  it('says where a quotation mark is missing', async () => {
    const { records, problems } = await read('id,name\n1,Ann Foo\n2,"Bea Foo\n3,Cy Foo\n');
    expect(records).toMatchObject([{ name: 'Ann Foo' }]);
    expect(problems).toEqual([{ file: 't.csv', record: 3, cause: 'cut' }]);
  });

  it('keeps people of one name apart, and reports a key that comes again', async () => {
    const { records } = await read('name,party\nAnn Foo,A\nAnn Foo,B\n');
    expect(records).toMatchObject([{ key: 'Ann Foo' }, { key: 'Ann Foo (2)' }]);
    const again = await read('id,name\n1,Ann Foo\n2,Bea Foo\n1,Cy Foo\n');
    expect(again.records).toHaveLength(2);
    expect(again.problems).toEqual([{ file: 't.csv', record: 4, cause: 'twice', detail: '1' }]);
  });

  it('refuses a row that never ends', async () => {
    expect(
      (await read(`name\n"${'x'.repeat(1_100_000)}`, undefined, 65_536)).problems,
    ).toMatchObject([{ cause: 'size' }]);
  });
});

describe('cutRows', () => {
  it('gives back any cells, however lines end and text is cut', async () => {
    const cell = fc.string({ maxLength: 6, unit: fc.constantFrom(...'ab,"\n\r é') });
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (given, length, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = given.map((row) => row.map(quoted).join(',') + end).join('');
          const found: string[][] = [];
          for await (const { cells } of cutRows(inPieces(text, length), { delimiter: ',' }))
            found.push(cells);
          expect(found).toEqual(given);
        },
      ),
    );
  });
});

describe('guessMapping', () => {
  it('reads headers in several spellings', () => {
    expect(guessMapping(['Family Name', 'givenName', 'Date of Birth'])).toEqual({
      last: 0,
      first: 1,
      born: 2,
    });
    expect(guessMapping(['Vorname'])).toBeUndefined();
  });
});
