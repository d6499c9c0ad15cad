import type { PersonRecord } from '../records/data-record.ts';

const COLUMNS = [
  'id',
  'name',
  'aliases',
  'role',
  'organization',
  'place',
  'party',
  'start',
  'end',
  'born',
  'died',
  'wikidata',
  'url',
  'description',
] as const;

/** Writes people as CSV (https://www.rfc-editor.org/rfc/rfc4180), a row for each office. The reader of tables knows the headers. */
export const writeTable = (people: readonly PersonRecord[]): string =>
  TABLE_HEAD + writeTableRows(people);

/** The first row, which names the columns. */
export const TABLE_HEAD = `${COLUMNS.join(',')}\r\n`;

/** The rows of some people, without the first. */
export function writeTableRows(people: readonly PersonRecord[]): string {
  const rows = people.flatMap((person) => {
    const { key, name, aliases, ids, born, died, url, description, roles } = person;
    return (roles.length > 0 ? roles : [undefined]).map((role) => [
      key,
      name,
      aliases.join('; '),
      role?.title,
      role?.organization,
      role?.place,
      role?.party,
      role?.from,
      role?.to,
      born,
      died,
      ids.wikidata,
      url,
      description,
    ]);
  });
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

/** A spreadsheet would compute a cell that begins like a formula: https://owasp.org/www-community/attacks/CSV_Injection */
function writeCell(value = ''): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
