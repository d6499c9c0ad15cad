import { addressOfLink, type ExportedLines } from './exported.ts';

/** Spreadsheets take a file without it for one in the system's old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

const SAID = [
  'speaker',
  'type',
  'words',
  'said_on',
  'reported_on',
  'outlet',
  'headline',
  'author',
  'address',
];
const HAPPENED = ['event', 'date', 'places', 'people', 'outlet', 'address'];

/** Lines as CSV (RFC 4180), in UTF-8 with a byte order mark. The first row names the columns. */
export function writeCsv({ statements, events }: ExportedLines): string {
  const said = statements.map(({ statement }) => [
    statement.speaker.name,
    statement.type,
    statement.parts.join(' … '),
    statement.date,
    statement.reportedOn,
    statement.outlet,
    statement.headline,
    statement.author,
    addressOfLink(statement),
  ]);
  const happened = events.map((event) => [
    event.name,
    event.date,
    event.places.join('; '),
    event.participants.map(({ name }) => name).join('; '),
    event.outlet,
    addressOfLink(event),
  ]);
  const rows = events.length > 0 ? [HAPPENED, ...happened] : [SAID, ...said];
  return BYTE_ORDER_MARK + rows.map(writeRow).join('');
}

/** One row, with its line ending. */
export const writeRow = (row: readonly (string | undefined)[]): string =>
  `${row.map(writeField).join(',')}\r\n`;

/** A spreadsheet would run a field that begins like a formula, and articles come from anywhere. */
function writeField(value = ''): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
