import { cutLines } from '../../lines/cut-lines.ts';
import type { EventRecord, PersonRecord } from '../../records/data-record.ts';
import { isPlain, lineOf, parsePlain } from '../../records/fields.ts';
import { FormatError, type Pieces } from '../../records/read-part.ts';
import type { PackManifest } from '../manifest.ts';
import type { PackPatch } from '../pack-file.ts';
import { writeRecord } from '../write-pack.ts';
import { NAMED } from './shard-keys.ts';

/** More of them would take longer to fetch than a directory. */
export const MAX_PATCHES = 8;

/** A row of a directory: a person with names and the newest office, or an event, as a record of a pack. */
export function writeRow(record: PersonRecord | EventRecord): string {
  if (record.kind === 'event') return writeRecord(record);
  const { roles, ...rest } = record;
  const newest = roles.toSorted((a, b) => startOf(b).localeCompare(startOf(a))).slice(0, 1);
  return writeRecord({ ...rest, roles: newest });
}

/** Says how many records of the pack name the person. */
export const withWeight = (row: string, weight: number): string =>
  weight === 0 ? row : `${row.slice(0, -1)},"weight":${weight}}`;

const startOf = ({ to, from = '' }: { from?: string; to?: string }): string =>
  `${to ? '0' : '1'}${from}`;

/** Rows stand in the order of this, by UTF-16 units. So two directories can be merged in constant memory. */
export const rowKey = ({ kind, id }: { kind?: unknown; id?: unknown }): string => `${kind} ${id}`;

/** A row that is gone, in a patch. */
export const writeGone = (key: string): string => JSON.stringify({ gone: key });

/**
 * What leads from the held directory to the manifest's, in order. Undefined if only the whole directory does. `held` is the
 * beginning of its SHA-256 in hex.
 */
export function findPatches(
  { directory, patches = [] }: Pick<PackManifest, 'directory' | 'patches'>,
  held: string,
): PackPatch[] | undefined {
  const goal = directory?.sha256.slice(0, NAMED);
  const found: PackPatch[] = [];
  for (let at = held.slice(0, NAMED); at !== goal; ) {
    const next = patches.find(({ from }) => from === at);
    if (!next || found.length >= MAX_PATCHES) return undefined;
    found.push(next);
    at = next.to;
  }
  return found;
}

/**
 * The lines of a directory after a patch, without line feeds. The caller compares the SHA-256 of the result with the
 * manifest's. Throws a FormatError if either is out of order.
 */
export async function* applyPatch(rows: Pieces, patch: Pieces): AsyncGenerator<string> {
  const [old, changes] = [readRows(rows), readRows(patch)];
  let [row, change] = [await old.next(), await changes.next()];
  while (!row.done || !change.done) {
    if (change.done || (!row.done && row.value.key < change.value.key)) {
      yield (row.value as Row).text;
      row = await old.next();
      continue;
    }
    const { key, text, isGone } = change.value;
    if (!row.done && row.value.key === key) row = await old.next();
    if (!isGone) yield text;
    change = await changes.next();
  }
}

interface Row {
  key: string;
  text: string;
  isGone: boolean;
}

async function* readRows(pieces: Pieces): AsyncGenerator<Row, undefined> {
  let last = '';
  for await (const { text, at } of cutLines(pieces)) {
    const value = parsePlain(text);
    const gone = lineOf(value.gone);
    const key = gone ?? rowKey(value);
    if (!isPlain(value) || key <= last)
      throw new FormatError({ cause: 'value', field: 'id', record: at, detail: key.slice(0, 80) });
    last = key;
    yield { key, text, isGone: gone !== undefined };
  }
  return undefined;
}
