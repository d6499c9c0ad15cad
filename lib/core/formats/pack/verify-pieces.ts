import { createSha256, hexOf } from '../../hash/sha256.ts';
import { FormatError, type Pieces } from '../records/read-part.ts';

/**
 * The pieces as they come. After the last one it throws a FormatError, if their bytes as UTF-8 have another SHA-256 than is
 * stated, in hex. What was read until then is not what was published.
 */
export async function* verifyPieces(pieces: Pieces, sha256: string): AsyncGenerator<string> {
  const hash = createSha256();
  for await (const piece of pieces) {
    hash.addText(piece);
    yield piece;
  }
  const found = hexOf(hash.digest());
  if (found !== sha256) throw new FormatError({ cause: 'value', field: 'sha256', detail: found });
}

/** The first line, without its line feed, and what comes after it. */
export async function splitFirstLine(
  pieces: Pieces,
  longest: number,
): Promise<{ first: string; rest: AsyncGenerator<string> }> {
  const iterator = asAsync(pieces);
  let first = '';
  let after: string | undefined;
  while (after === undefined && first.length <= longest) {
    const { value, done } = await iterator.next();
    if (done) break;
    const end = value.indexOf('\n');
    first += end < 0 ? value : value.slice(0, end);
    if (end >= 0) after = value.slice(end + 1);
  }
  const rest = async function* () {
    if (after) yield after;
    yield* iterator;
  };
  return { first, rest: rest() };
}

async function* asAsync(pieces: Pieces): AsyncGenerator<string> {
  yield* pieces;
}
