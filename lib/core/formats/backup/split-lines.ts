import { BackupError } from './backup.ts';
import { LIMITS } from './limits.ts';

/**
 * Splits a text that comes in pieces into lines, without their line feeds. Throws a BackupError if a line is longer
 * than in any backup (`huge`) or the last line doesn't end (`cut`).
 */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  file: string,
  longest: number = LIMITS.line,
): AsyncGenerator<string> {
  let number = 1;
  let open: string[] = [];
  let length = 0;
  const grow = (piece: string) => {
    length += piece.length;
    if (length > longest) {
      throw new BackupError('huge', file, number, `the line is longer than ${longest} characters`);
    }
    open.push(piece);
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      grow(piece.slice(from, end));
      yield open.join('');
      number += 1;
      from = end + 1;
      open = [];
      length = 0;
    }
    grow(piece.slice(from));
  }
  if (length > 0)
    throw new BackupError('cut', file, number, 'the file ends in the midst of a line');
}
