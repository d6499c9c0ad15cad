import type { ColumnField } from '../../lexicon/column-names.ts';
import type { PersonRecord, RoleRecord } from '../records/data-record.ts';
import { addressOf, dateOf, lineOf, nameOf, wikidataOf, withoutGaps } from '../records/fields.ts';
import { isInitial, personNames } from '../records/person-names.ts';
import {
  FormatError,
  guardParts,
  type Pieces,
  type ReadContext,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { type Row, readRows } from './cut-rows.ts';
import { guessMapping, type Mapping, namesPeople } from './mapping.ts';

/**
 * People in CSV or TSV, a row for each office. Rows with the same key that follow each other are one person. Without a
 * mapping, the headers decide.
 */
export const readTable = (
  pieces: Pieces,
  { file, mapping }: ReadContext & { mapping?: Mapping | undefined },
): AsyncGenerator<ReadPart> => guardParts(readPeople(pieces, file, mapping), file);

async function* readPeople(
  pieces: Pieces,
  file: string,
  given: Mapping | undefined,
): AsyncGenerator<ReadPart> {
  const people = joinRows(file);
  let mapping = given;
  let columns = 0;
  try {
    for await (const row of readRows(pieces)) {
      if (columns === 0) {
        columns = row.cells.length;
        mapping ??= guessMapping(row.cells);
        if (!mapping || !namesPeople(mapping)) {
          const detail = row.cells.join(', ').slice(0, 200);
          throw new FormatError({ cause: 'missing', field: 'name', detail });
        }
        continue;
      }
      const known: Mapping = mapping ?? {};
      for (const part of readOne(row.at, file, () => readRow(row, columns, known)))
        yield* people.add(part);
    }
  } finally {
    // Also if the rest can't be read.
    yield* people.end();
  }
  if (columns === 0) throw new FormatError({ cause: 'form' });
}

/** Joins rows with the same key that follow each other. */
function joinRows(file: string) {
  const keys = createKeys();
  let open: { record: PersonRecord; at: number } | undefined;
  return {
    *add(part: ReadPart): Generator<ReadPart> {
      if (part.kind !== 'record' || part.record.kind !== 'person') return yield part;
      const { record, at } = part;
      if (open && record.key !== '' && record.key === open.record.key) {
        const roles = [...open.record.roles, ...record.roles];
        open = { ...open, record: { ...open.record, roles } };
        return;
      }
      yield* this.end();
      const key = keys(record);
      if (key !== undefined) open = { record: { ...record, key }, at };
      else
        yield {
          kind: 'problem',
          problem: { file, record: at, cause: 'twice', detail: record.key },
        };
    },
    *end(): Generator<ReadPart> {
      if (open) yield { kind: 'record', ...open };
      open = undefined;
    },
  };
}

/** Gives keys to those without one: the name, and the number of its bearer. Undefined if the row's own key came before. */
function createKeys(): (person: PersonRecord) => string | undefined {
  const seen = new Map<string, number>();
  return ({ key, name }) => {
    const count = (seen.get(key || name) ?? 0) + 1;
    seen.set(key || name, count);
    if (key) return count > 1 ? undefined : key;
    return count > 1 ? `${name} (${count})` : name;
  };
}

function readRow({ cells }: Row, columns: number, mapping: Mapping): PersonRecord {
  // In a longer or shorter row, nobody knows which cell is missing.
  if (cells.length > columns && cells.slice(columns).some((cell) => cell.trim() !== ''))
    throw new FormatError({ cause: 'form', detail: `${cells.length} ≠ ${columns}` });
  if (cells.length < columns)
    throw new FormatError({ cause: 'form', detail: `${cells.length} ≠ ${columns}` });
  const cell = (field: ColumnField) => lineOf(cells[mapping[field] ?? -1]);
  const [first, last, suffix] = [cell('first'), cell('last'), cell('suffix')];
  const called = first && last ? [first, last, suffix].filter(Boolean).join(' ') : undefined;
  const name = nameOf(cell('name') ?? called, 'name');
  const [nickname, middle] = [cell('nickname'), cell('middle')];
  const wikidata = wikidataOf(cell('wikidata'));
  return {
    kind: 'person',
    key: cell('key') ?? wikidata ?? '',
    ...personNames(name, [
      first && isInitial(first) ? undefined : called,
      called && middle && [first, middle, last, suffix].filter(Boolean).join(' '),
      nickname && last && !nickname.includes(' ') ? `${nickname} ${last}` : undefined,
      ...(cell('aliases')?.split(/[;|]/) ?? []),
    ]),
    ids: wikidata ? { wikidata } : {},
    ...withoutGaps<Partial<PersonRecord>>({
      born: dateOf(cell('born')),
      died: dateOf(cell('died')),
      description: cell('description'),
      url: addressOf(cell('url')),
    }),
    roles: readRole(cell, mapping),
  };
}

function readRole(
  cell: (field: ColumnField) => string | undefined,
  mapping: Mapping,
): RoleRecord[] {
  const title = cell('title') ?? mapping.everybodysTitle;
  const organization = cell('organization');
  const main = title ?? organization;
  if (!main) return [];
  return [
    {
      title: main,
      field: cell('title') ? 'title' : 'organization',
      ...withoutGaps<Partial<RoleRecord>>({
        organization: title ? organization : undefined,
        place: cell('place'),
        party: cell('party'),
        from: dateOf(cell('from')),
        to: dateOf(cell('to')),
      }),
    },
  ];
}
