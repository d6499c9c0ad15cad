import {
  CHAMBER_TITLES,
  OTHER_CHAMBER_TITLES,
  TERRITORIES,
  TERRITORY_TITLES,
} from '../../lexicon/english/legislature-words.ts';
import { UNITED_STATES } from '../../lexicon/places/united-states.ts';
import type { PersonRecord, RoleRecord } from '../records/data-record.ts';
import { addressOf, dateOf, lineOf, nameOf, wikidataOf, withoutGaps } from '../records/fields.ts';
import { isInitial, personNames } from '../records/person-names.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { cutRows, type Row } from '../table/cut-rows.ts';

/**
 * The table of a state's legislators that Open States publishes (https://open.pluralpolicy.com/data/legislator-csv/). It
 * names no state; its address does, as `ca.csv`. If the file's name says none, nobody has an office in it.
 */
export const readOpenStates: ReadFormat = (pieces, { file }) =>
  guardParts(readLegislators(pieces, file), file);

/** Columns that no other table has together. */
const SIGNS = ['current_chamber', 'current_district', 'current_party'];

export function isOpenStates(header: string): boolean {
  const names = new Set(header.split(',').map((name) => name.trim()));
  return SIGNS.every((sign) => names.has(sign));
}

async function* readLegislators(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  const state = stateOf(file);
  const seen = new Set<string>();
  let header: readonly string[] | undefined;
  for await (const row of cutRows(pieces, { delimiter: ',' })) {
    if (!header) {
      header = row.cells.map((name) => name.trim());
      if (!isOpenStates(header.join(','))) throw new FormatError({ cause: 'form' });
      continue;
    }
    const names = header;
    yield* readOne(row.at, file, () => {
      const record = readLegislator(cellsOf(row, names), state);
      if (seen.has(record.key)) throw new FormatError({ cause: 'twice', detail: record.key });
      seen.add(record.key);
      return record;
    });
  }
  if (!header) throw new FormatError({ cause: 'form' });
}

/** The postal code with which a file or an address ends. */
function stateOf(file: string): string | undefined {
  const code = /(?:^|\/)([a-z]{2})\.csv$/i.exec(file)?.[1]?.toUpperCase();
  return code && UNITED_STATES[code] ? code : undefined;
}

type Cells = (name: string) => string | undefined;

/** In a longer or shorter row, nobody knows which cell is missing. */
function cellsOf({ cells }: Row, header: readonly string[]): Cells {
  if (cells.length !== header.length)
    throw new FormatError({ cause: 'form', detail: `${cells.length} ≠ ${header.length}` });
  return (name) => lineOf(cells[header.indexOf(name)]);
}

function readLegislator(cell: Cells, state: string | undefined): PersonRecord {
  const key = cell('id');
  if (!key) throw new FormatError({ cause: 'missing', field: 'id' });
  const [first, last] = [cell('given_name'), cell('family_name')];
  const wikidata = wikidataOf(cell('wikidata'));
  const sources = [cell('sources'), cell('links')].flatMap((list) => list?.split(';') ?? []);
  return {
    kind: 'person',
    key,
    ...personNames(nameOf(cell('name'), 'name'), [
      first && last && !isInitial(first) ? `${first} ${last}` : undefined,
    ]),
    ids: { openstates: key, ...(wikidata ? { wikidata } : {}) },
    ...withoutGaps<Partial<PersonRecord>>({
      born: dateOf(cell('birth_date')),
      died: dateOf(cell('death_date')),
      url: sources.map(addressOf).find(Boolean),
    }),
    roles: readRole(cell, state),
  };
}

function readRole(cell: Cells, state: string | undefined): RoleRecord[] {
  const title = state && titleOf(state, cell('current_chamber') ?? '');
  if (!title) return [];
  return [
    {
      title,
      field: 'current_chamber',
      isListedNow: true,
      ...withoutGaps<Partial<RoleRecord>>({
        place: UNITED_STATES[state],
        party: cell('current_party'),
      }),
    },
  ];
}

const titleOf = (state: string, chamber: string): string | undefined =>
  TERRITORIES.has(state)
    ? TERRITORY_TITLES[chamber]
    : (OTHER_CHAMBER_TITLES[state]?.[chamber] ?? CHAMBER_TITLES[chamber]);
