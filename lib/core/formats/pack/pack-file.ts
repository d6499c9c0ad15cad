import { isPlain, type Plain } from '../records/fields.ts';
import { FormatError } from '../records/read-part.ts';

/** A file that a manifest names. */
export interface PackFile {
  /** relative, below the manifest's folder */
  name: string;
  /** bytes after decompression */
  rawBytes: number;
  /** SHA-256 of the bytes after decompression, in hex: hosts compress as they like */
  sha256: string;
  /** bytes as they lie with the host; a host may send others */
  bytes?: number;
}

/** A file that changes one directory into another. Both are named by the first 16 digits of their SHA-256. */
export interface PackPatch extends PackFile {
  from: string;
  to: string;
}

/** A SHA-256 in hex. Throws a FormatError. */
export function readHash(value: unknown, field: string): string {
  if (typeof value === 'string' && /^[\da-f]{64}$/.test(value)) return value;
  throw new FormatError({ cause: 'value', field });
}

/** A name that stays below the manifest's folder. */
const BELOW = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;

export const readFiles = (value: unknown, index: number): PackFile =>
  readFile(value, `files[${index}]`);

export const readFileIn = (value: Plain, field: string): PackFile | undefined =>
  value[field] === undefined ? undefined : readFile(value[field], field);

/** A file with its hash. Throws a FormatError that names the field. */
export function readFile(value: unknown, field: string): PackFile {
  if (!isPlain(value)) throw new FormatError({ cause: 'value', field });
  const { name, rawBytes, bytes, sha256 } = value;
  if (typeof name !== 'string' || name.length > 200 || !BELOW.test(name))
    throw new FormatError({ cause: 'value', field: `${field}.name` });
  return {
    name,
    rawBytes: readLength(rawBytes, `${field}.rawBytes`),
    sha256: readHash(sha256, `${field}.sha256`),
    ...(bytes === undefined ? {} : { bytes: readLength(bytes, `${field}.bytes`) }),
  };
}

function readLength(value: unknown, field: string): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new FormatError({ cause: 'value', field });
}

export function readPatch(value: unknown, index: number): PackPatch {
  const field = `patches[${index}]`;
  const file = readFile(value, field);
  const { from, to } = value as Plain;
  for (const [name, hash] of Object.entries({ from, to }))
    if (typeof hash !== 'string' || !/^[\da-f]{16}$/.test(hash))
      throw new FormatError({ cause: 'value', field: `${field}.${name}` });
  return { ...file, from: String(from), to: String(to) };
}
