import { describe, expect, it } from 'vitest';
import { readerOf } from '@/lib/core/formats/readers.ts';
import { recogniseFormat } from '@/lib/core/formats/recognise.ts';
import type { DataRecord } from '@/lib/core/formats/records/data-record.ts';
import { SHELF } from '@/lib/core/shelf/entries.ts';
import type { ShelfName } from '@/lib/core/shelf/shelf-entry.ts';
import { inPieces, readAll } from '@/tests/support/read-all.ts';

type Row = Readonly<Record<string, string>>;
const WIKIDATA = 'http://www.wikidata.org/entity';
const person = (id: number, en: string, more: Row): Row => ({
  item: `${WIKIDATA}/Q${id}`,
  en,
  desc: `${en}, as somebody described`,
  ...more,
});

/** An answer with the variables of the entry's own query. A row with any other variable fails. */
function answerOf(name: ShelfName, rows: readonly Row[]): string {
  const query = SHELF.find((entry) => entry.name === name)?.query ?? '';
  const vars = [
    ...(/SELECT DISTINCT ([^{]*) WHERE/.exec(query)?.[1] ?? '').matchAll(/\w+/g),
  ].flat();
  const bindings = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([variable, value]) => {
        if (!vars.includes(variable)) throw new Error(`${name} asks for no ?${variable}`);
        return [variable, { type: value.startsWith('http') ? 'uri' : 'literal', value }];
      }),
    ),
  );
  return JSON.stringify({ head: { vars }, results: { bindings } }, undefined, 1);
}

async function readRows(name: ShelfName, rows: readonly Row[]): Promise<string[]> {
  const text = answerOf(name, rows);
  const format = recogniseFormat(text);
  expect(format).toBe(SHELF.find((entry) => entry.name === name)?.format);
  const read = format && readerOf(format);
  const { records, problems } = await readAll(read?.(inPieces(text, 97), { file: 'a' }) ?? fail());
  expect(problems).toEqual([]);
  return records.map(lineOf);
}

const lineOf = (record: DataRecord): string =>
  record.kind === 'person'
    ? [
        [record.name, ...record.aliases].join(' = '),
        ...record.roles.map(({ title, organization, place, party, from, isListedNow }) =>
          [title, organization, place, party, from, isListedNow && 'now']
            .filter(Boolean)
            .join(', '),
        ),
      ].join(' | ')
    : record.kind === 'event'
      ? ['event', record.name, record.from, record.to, ...record.places].filter(Boolean).join(' | ')
      : record.kind;

const START = '2024-03-05T00:00:00Z';

describe('answers to the queries of the shelf', () => {
  it('name heads of state and government with their offices', async () => {
    const office = { role: 'Head of government', countryEn: 'Fooland', start: START };
    expect(
      await readRows('heads', [
        person(1, 'Jane Doe', {
          ...office,
          officeEn: 'Chancellor of Fooland',
          alias: 'Jane Q. Doe',
        }),
        person(1, 'Jane Doe', {
          ...office,
          officeEn: 'Chancellor of Fooland',
          alias: 'Iron Jenny',
        }),
        person(1, 'Jane Doe', { ...office, officeEn: 'Chancellor of Fooland', alias: 'Doe' }),
        person(2, 'Richard Roe', { role: 'Head of state', countryEn: 'Barland' }),
        person(3, 'Q3', {
          mul: 'Ann Moe',
          own: 'Anna Moe',
          role: 'Head of state',
          countryEn: 'Baz',
        }),
      ]),
    ).toEqual([
      'Jane Doe = Jane Q. Doe | Chancellor of Fooland, 2024-03-05, now',
      'Richard Roe | Head of state, Barland, now',
      'Anna Moe = Ann Moe | Head of state, Baz, now',
    ]);
  });

  it('name ministers, members of parliaments and of the European Parliament', async () => {
    expect(
      await readRows('cabinet', [
        person(4, 'Jane Doe', { officeEn: 'Minister of Finance of Fooland', start: START }),
        person(4, 'Jane Doe', { officeEn: 'Deputy Prime Minister of Fooland', start: START }),
      ]),
    ).toEqual([
      'Jane Doe | Minister of Finance of Fooland, 2024-03-05, now | Deputy Prime Minister of Fooland, 2024-03-05, now',
    ]);
    const member = { officeEn: 'member of the Foo Assembly', start: START, partyEn: 'Greens' };
    expect(
      await readRows('parliament', [person(5, 'Ann Moe', { ...member, districtEn: 'North' })]),
    ).toEqual(['Ann Moe | member of the Foo Assembly, North, Greens, 2024-03-05, now']);
    expect(
      await readRows('european', [
        person(6, 'Ann Moe', { ...member, districtEn: 'Fooland', mep: '123' }),
      ]),
    ).toEqual(['Ann Moe | member of the Foo Assembly, Fooland, Greens, 2024-03-05, now']);
  });

  it('name heads of organizations, and chief executives', async () => {
    expect(
      await readRows('organizations', [
        person(7, 'Jane Doe', {
          orgEn: 'Foo Fund',
          role: 'Director of the Foo Fund',
          start: START,
        }),
        person(8, 'Richard Roe', { orgEn: 'Bar Union', role: 'Chair' }),
      ]),
    ).toEqual([
      'Jane Doe | Director of the Foo Fund, 2024-03-05, now',
      'Richard Roe | Chair, Bar Union, now',
    ]);
    expect(
      await readRows('executives', [
        person(9, 'Ann Moe', {
          orgEn: 'Foo Works',
          role: 'Chief executive',
          start: '2020-01-01T00:00:00Z',
        }),
      ]),
    ).toEqual(['Ann Moe | Chief executive, Foo Works, 2020, now']);
  });

  it('are events with their days', async () => {
    const election = { class: `${WIKIDATA}/Q40231`, date: '2026-04-12T00:00:00Z' };
    expect(
      await readRows('votes', [
        person(10, '2026 Fooland election', { ...election, countryEn: 'Fooland' }),
        person(11, 'Foo summit', {
          class: `${WIKIDATA}/Q1072326`,
          date: '2026-05-01T00:00:00Z',
          end: '2026-05-03T00:00:00Z',
        }),
      ]),
    ).toEqual([
      'event | 2026 Fooland election | 2026-04-12 | Fooland',
      'event | Foo summit | 2026-05-01 | 2026-05-03',
    ]);
    expect(
      await readRows('conflicts', [
        person(12, 'Foo war', { class: `${WIKIDATA}/Q350604`, start: '2011-01-01T00:00:00Z' }),
      ]),
    ).toEqual(['event | Foo war | 2011']);
  });
});

function fail(): never {
  throw new Error('not there');
}
