import { FormatError, type Pieces } from '../records/read-part.ts';

export interface Line {
  text: string;
  /** counted from 1 */
  at: number;
}

/** UTF-16 units of a line. */
const LONGEST = 4_000_000;

/** Cuts text into lines that are not blank, in constant memory. Throws a FormatError for a line that is too long. */
export async function* cutLines(pieces: Pieces): AsyncGenerator<Line> {
  let open: string[] = [];
  let length = 0;
  let at = 0;
  const grow = (part: string) => {
    length += part.length;
    if (length > LONGEST) throw new FormatError({ cause: 'size', record: at + 1 });
    open.push(part);
  };
  const take = (): Line[] => {
    const text = open
      .join('')
      .replace(/^\uFEFF/, '')
      .trim();
    open = [];
    length = 0;
    at += 1;
    return text ? [{ text, at }] : [];
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      grow(piece.slice(from, end));
      yield* take();
      from = end + 1;
    }
    grow(piece.slice(from));
  }
  yield* take();
}
