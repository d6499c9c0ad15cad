import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/**
 * The bytes of a file, after decompression if it is gzip. Throws a TypeError if that is damaged. As in browsers, a second
 * member is damage.
 */
export async function* rawBytes(path: string): AsyncGenerator<Buffer> {
  if (!(await isGzip(path))) {
    yield* createReadStream(path);
    return;
  }
  const packed = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  for await (const piece of packed.pipeThrough(new DecompressionStream('gzip')))
    yield Buffer.from(piece);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** SHA-256 of bytes, in hex. */
export async function hashBytes(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of bytes) hash.update(piece);
  return hash.digest('hex');
}

/** Without the first line. `onFirst` hears of it, without its line feed. */
export async function* bytesAfterFirstLine(
  bytes: AsyncIterable<Buffer>,
  onFirst: (line: Buffer) => void,
): AsyncGenerator<Buffer> {
  let first: Buffer[] | undefined = [];
  for await (const piece of bytes) {
    if (!first) {
      yield piece;
      continue;
    }
    const end = piece.indexOf(0x0a);
    first.push(end < 0 ? piece : piece.subarray(0, end));
    if (end < 0) continue;
    onFirst(Buffer.concat(first));
    first = undefined;
    yield piece.subarray(end + 1);
  }
  if (first) onFirst(Buffer.concat(first));
}
