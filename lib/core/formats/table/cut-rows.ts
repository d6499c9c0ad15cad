import { FormatError, type Pieces } from '../records/read-part.ts';

/** A row of a table. */
export interface Row {
  cells: string[];
  /** counted from 1, with the header */
  at: number;
}

export interface TableForm {
  /** the character between cells */
  delimiter: string;
}

/** UTF-16 units of one row, and cells in it. */
const LONGEST = 1_000_000;
const MOST_CELLS = 2_000;

/**
 * Cuts CSV and TSV into rows (https://www.rfc-editor.org/rfc/rfc4180), in constant memory. Lines may end in any of the
 * three ways, also mixed. Rows without content are skipped. Throws a FormatError if the last quotation mark is missing,
 * because nobody knows then where cells end.
 */
export async function* cutRows(pieces: Pieces, { delimiter }: TableForm): AsyncGenerator<Row> {
  const split = delimiter.charCodeAt(0);
  let cells: string[] = [];
  let cell: string[] = [];
  let length = 0;
  let at = 0;
  let isQuoted = false;
  let isAfterQuote = false;
  let isAfterReturn = false;
  const grow = (text: string) => {
    length += text.length;
    if (length > LONGEST || cells.length > MOST_CELLS)
      throw new FormatError({ cause: 'size', record: at + 1 });
    cell.push(text);
  };
  const endCell = () => {
    cells.push(cell.join(''));
    cell = [];
    isAfterQuote = false;
  };
  const endRow = (): Row[] => {
    endCell();
    const row = { cells, at: ++at };
    cells = [];
    length = 0;
    return row.cells.some((text) => text.trim() !== '') ? [row] : [];
  };
  for await (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const code = piece.charCodeAt(from);
      if (isQuoted) {
        const end = piece.indexOf('"', from);
        grow(piece.slice(from, end < 0 ? undefined : end));
        from = end < 0 ? piece.length : end + 1;
        if (end >= 0) [isQuoted, isAfterQuote] = [false, true];
        continue;
      }
      const wasReturn = isAfterReturn;
      isAfterReturn = false;
      from++;
      if (code === 34 && isAfterQuote) {
        // Two marks are one that is meant.
        grow('"');
        [isQuoted, isAfterQuote] = [true, false];
      } else if (code === 34 && cell.every((text) => text.trim() === '')) {
        cell = [];
        isQuoted = true;
      } else if (code === split) endCell();
      else if (code === 10 && wasReturn) continue;
      else if (code === 10 || code === 13) {
        isAfterReturn = code === 13;
        yield* endRow();
      } else if (code !== 0xfeff || at > 0) {
        let end = from;
        while (end < piece.length && isPlain(piece.charCodeAt(end), split)) end++;
        grow(piece.slice(from - 1, end));
        from = end;
      }
    }
  }
  if (isQuoted) throw new FormatError({ cause: 'cut', record: at + 1 });
  if (cells.length > 0 || cell.length > 0) yield* endRow();
}

const isPlain = (code: number, split: number): boolean =>
  code !== split && code !== 10 && code !== 13 && code !== 34;

/** The delimiter of a header: the one of the usual four that divides it most often, outside quotation marks. */
export function findDelimiter(header: string): string | undefined {
  const plain = header.replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', ',', '|'].map((one) => [one, plain.split(one).length - 1] as const);
  const [best] = counts.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : undefined;
}

/** Cuts by the delimiter that the first line has. */
export async function* readRows(pieces: Pieces): AsyncGenerator<Row> {
  const iterator = (async function* () {
    yield* pieces;
  })();
  let head = '';
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head += next.value;
    if (/[\r\n]/.test(head.trimStart())) break;
  }
  const delimiter = findDelimiter(head.trimStart().split(/[\r\n]/, 1)[0] ?? '') ?? ',';
  yield* cutRows(
    (async function* () {
      yield head;
      yield* iterator;
    })(),
    { delimiter },
  );
}
