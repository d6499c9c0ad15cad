import { COLUMN_NAMES, type ColumnField } from '../../lexicon/column-names.ts';

/** What each column holds, by its place. Columns that are not named are left out. */
export type Mapping = Readonly<Partial<Record<ColumnField, number>>> & {
  /** the office of everybody whose row names none: `Member of the Foo Parliament` */
  readonly everybodysTitle?: string;
};

const FIELDS = Object.entries(COLUMN_NAMES) as [ColumnField, readonly string[]][];

/** What the headers say. Undefined if none says where names are, so that the reader must. */
export function guessMapping(header: readonly string[]): Mapping | undefined {
  const mapping = guessColumns(header);
  return namesPeople(mapping) ? mapping : undefined;
}

/** What the headers say, also if none says where names are. */
export function guessColumns(header: readonly string[]): Mapping {
  const plain = header.map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[\s_\-.]+/gu, ' ')
      .trim(),
  );
  const mapping: Partial<Record<ColumnField, number>> = {};
  for (const [field, names] of FIELDS) {
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) mapping[field] = at;
  }
  return mapping;
}

/** Whether names can be read. A forename alone names nobody, and neither does a surname. */
export const namesPeople = ({ name, first, last }: Mapping): boolean =>
  name !== undefined || (first !== undefined && last !== undefined);
