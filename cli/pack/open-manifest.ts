import { MAX_MANIFEST } from '../../lib/core/formats/pack/manifest.ts';
import { type Plain, parsePlain } from '../../lib/core/formats/records/fields.ts';
import { FormatError } from '../../lib/core/formats/records/read-part.ts';
import { rawBytes } from './pack-bytes.ts';

/**
 * The manifest as it is given: the first line of a pack, or a whole file. Throws a FormatError if there is none, and a
 * TypeError if the bytes are damaged.
 */
export async function openManifest(path: string): Promise<Plain> {
  const head: Buffer[] = [];
  let length = 0;
  for await (const piece of rawBytes(path)) {
    head.push(piece);
    length += piece.length;
    if (length > MAX_MANIFEST) break;
  }
  const text = Buffer.concat(head)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  const [first = ''] = text.split('\n', 1);
  // A file of its own may be indented.
  const manifest = parsePlain(first.trim() === '{' ? text : first);
  if (!('dramatisPack' in manifest))
    throw new FormatError({ cause: 'missing', field: 'dramatisPack', record: 1 });
  return manifest;
}
