import { describe, expect, it } from 'vitest';
import { readWikidataAnswer } from '@/lib/core/formats/wikidata/read-answer.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

type Row = Record<string, string>;
const answer = (rows: Row[]) =>
  JSON.stringify({
    head: { vars: ['item', 'en'] },
    results: {
      bindings: rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, { type: 'literal', value }]),
        ),
      ),
    },
  });
const read = (rows: Row[] | string, length = 17) =>
  readAll(
    readWikidataAnswer(inPieces(typeof rows === 'string' ? rows : answer(rows), length), {
      file: 'w.json',
    }),
  );

const item = (number: number) => `http://www.wikidata.org/entity/Q${number}`;

describe('readWikidataAnswer', () => {
  it('reads heads of state, several rows of one item as one person', async () => {
    const { records, problems } = await read([
      {
        item: item(101),
        en: 'Jane Doe',
        mul: 'Jane Q. Doe',
        desc: 'politician',
        role: 'head of state',
        countryEn: 'Fooland',
        officeEn: 'President of Fooland',
        start: '2020-05-01T00:00:00Z',
      },
      {
        item: item(101),
        en: 'Jane Doe',
        mul: 'Jane Q. Doe',
        role: 'head of government',
        countryEn: 'Fooland',
        start: '2021-01-01T00:00:00Z',
      },
    ]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        kind: 'person',
        key: 'Q101',
        name: 'Jane Doe',
        aliases: ['Jane Q. Doe'],
        ids: { wikidata: 'Q101' },
        url: 'https://www.wikidata.org/wiki/Q101',
        description: 'politician',
        roles: [
          {
            title: 'President of Fooland',
            from: '2020-05-01',
            isListedNow: true,
            field: 'results.bindings[0]',
          },
          {
            title: 'head of government',
            place: 'Fooland',
            from: '2021',
            isListedNow: true,
            field: 'results.bindings[1]',
          },
        ],
      },
    ]);
  });

  it('reads elections, and the answers of the label service', async () => {
    const { records } = await read([
      {
        item: item(102),
        en: 'Fooland election',
        class: item(40231),
        date: '2026-05-03T00:00:00Z',
        countryEn: 'Fooland',
      },
      {
        item: item(103),
        itemLabel: 'Bea Roe',
        positionLabel: 'minister of bar',
        end: '2019-02-03T00:00:00Z',
      },
    ]);
    expect(records).toMatchObject([
      { kind: 'event', name: 'Fooland election', from: '2026-05-03', places: ['Fooland'] },
      { kind: 'person', name: 'Bea Roe', roles: [{ title: 'minister of bar', to: '2019-02-03' }] },
    ]);
  });

  it('takes a bare item for no name, and prefers the reader’s language', async () => {
    const { records, problems } = await read([
      { item: item(104), itemLabel: 'Q104' },
      { item: item(105), en: 'Yulia Foo', own: 'Юлія Фу', mul: 'Q105' },
    ]);
    expect(records).toMatchObject([{ name: 'Юлія Фу', aliases: ['Yulia Foo'] }]);
    expect(problems).toEqual([{ file: 'w.json', record: 1, cause: 'missing', field: 'en' }]);
  });

  it('leaves out rows without an item', async () => {
    const { problems } = await read([
      { en: 'Jane Doe' },
      { item: 'https://evil.example/Q1x', en: 'A' },
    ]);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      [1, 'item'],
      [2, 'item'],
    ]);
  });

  it('takes other JSON for no answer', async () => {
    expect((await read('{"results":{"bindings":[]}}')).problems).toEqual([
      { file: 'w.json', cause: 'form' },
    ]);
    expect(
      (await read(`${answer([])}<br>java.util.concurrent.TimeoutException`)).problems,
    ).toMatchObject([{ cause: 'syntax' }]);
  });
});
