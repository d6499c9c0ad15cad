import type { ColumnField } from '../../lexicon/column-names.ts';
import type { PersonRecord, RoleRecord } from '../records/data-record.ts';
import {
  addressOf,
  aliasesOf,
  dateOf,
  lineOf,
  nameOf,
  wikidataOf,
  withoutGaps,
} from '../records/fields.ts';
import {
  FormatError,
  guardParts,
  type Pieces,
  type ReadContext,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { cutRows, findDelimiter, type Row } from './cut-rows.ts';
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
  let mapping = given;
  let columns = 0;
  let person: { record: PersonRecord; at: number } | undefined;
  const keys = createKeys();
  for await (const row of readRows(pieces)) {
    if (columns === 0) {
      columns = row.cells.length;
      mapping ??= guessMapping(row.cells);
      if (!mapping || !namesPeople(mapping))
        throw new FormatError({
          cause: 'missing',
          field: 'name',
          detail: row.cells.join(', ').slice(0, 200),
        });
      continue;
    }
    const known: Mapping = mapping ?? {};
    const parts = readOne(row.at, file, () => readRow(row, columns, known));
    for (const part of parts) {
      if (part.kind !== 'record' || part.record.kind !== 'person') {
        yield part;
        continue;
      }
      const next = part.record;
      if (person && next.key !== '' && next.key === person.record.key) {
        const { record } = person;
        person = { ...person, record: { ...record, roles: [...record.roles, ...next.roles] } };
        continue;
      }
      if (person) yield { kind: 'record', ...person };
      const key = keys(next);
      person = key === undefined ? undefined : { record: { ...next, key }, at: row.at };
      if (key === undefined)
        yield {
          kind: 'problem',
          problem: { file, record: row.at, cause: 'twice', detail: next.key },
        };
    }
  }
  if (columns === 0) throw new FormatError({ cause: 'form' });
  if (person) yield { kind: 'record', ...person };
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

async function* readRows(pieces: Pieces): AsyncGenerator<Row> {
  const iterator = (async function* () {
    yield* pieces;
  })();
  let head = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head += next.value;
    if (/\S[^\r\n]*[\r\n]/.test(head)) break;
  }
  const delimiter = findDelimiter(/\S[^\r\n]*/.exec(head)?.[0] ?? '') ?? ',';
  yield* cutRows(
    (async function* () {
      yield head;
      yield* iterator;
    })(),
    { delimiter },
  );
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
    name,
    aliases: aliasesOf(name, [
      called,
      called && middle && [first, middle, last, suffix].filter(Boolean).join(' '),
      nickname && last && !nickname.includes(' ') ? `${nickname} ${last}` : undefined,
      ...(cell('aliases')?.split(/\s*[;|]\s*/) ?? []),
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
