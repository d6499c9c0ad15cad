import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const gunzipAll = promisify(gunzip);

/** Bytes of a page after decompression. */
const MOST = 200_000_000;

/** A small file as a whole, after decompression if it is gzip. Throws an Error if that is damaged. */
export async function unpack(bytes: Buffer): Promise<Buffer> {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
    ? await gunzipAll(bytes, { maxOutputLength: MOST })
    : bytes;
}
