import type { ColumnField } from '../../lexicon/column-names.ts';
import { FormatError } from '../records/read-part.ts';
import { readRows } from './cut-rows.ts';
import { type Mapping, namesPeople } from './mapping.ts';

/** The header of a table, and what stands in the first rows below it. */
export interface TableHead {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A table that is looked at. */
export interface TableColumns extends TableHead {
  file: string;
  /** what each column is read as */
  fields: readonly (ColumnField | undefined)[];
  /** some column holds names */
  isReadable: boolean;
}

/** Rows that show what a column holds. */
const SHOWN = 3;

/** Reads the header and some rows from the beginning of a table. */
export async function readTableHead(beginning: string): Promise<TableHead> {
  const rows: string[][] = [];
  try {
    for await (const { cells } of readRows([beginning])) {
      rows.push([...cells]);
      if (rows.length > SHOWN) break;
    }
  } catch (error) {
    // A row that is cut off here may be whole in the file.
    if (!(error instanceof FormatError)) throw error;
  }
  const [header = [], ...first] = rows;
  return { header, rows: first };
}

/** The mapping after a column was given another field, or none. A field stands in one column. */
export function withColumn(
  mapping: Mapping,
  column: number,
  field: ColumnField | undefined,
): Mapping {
  const kept = Object.entries(mapping).filter(([, at]) => at !== column);
  return { ...Object.fromEntries(kept), ...(field ? { [field]: column } : {}) };
}

/** Shows a table with what its columns are read as. */
export const showTable = (file: string, head: TableHead, mapping: Mapping): TableColumns => ({
  file,
  ...head,
  fields: head.header.map((_, column) => fieldOf(mapping, column)),
  isReadable: namesPeople(mapping),
});

const fieldOf = (mapping: Mapping, column: number): ColumnField | undefined =>
  Object.entries(mapping).find(([, at]) => at === column)?.[0] as ColumnField | undefined;
