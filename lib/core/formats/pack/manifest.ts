import {
  addressOf,
  isPlain,
  languageOf,
  lineOf,
  listOf,
  type Plain,
  withoutGaps,
} from '../records/fields.ts';
import { FormatError } from '../records/read-part.ts';
import {
  type PackFile,
  type PackPatch,
  readFileIn,
  readFiles,
  readHash,
  readPatch,
} from './pack-file.ts';

/** The version of packs that this code reads and writes. */
export const PACK_VERSION = 1;

/** What a pack says of itself. It is the first line of a pack in one file, or a file of its own beside the others. */
export interface PackManifest {
  dramatisPack: number;
  /** the same in all revisions: `org.example.parliament` */
  id: string;
  name: string;
  /** larger in each later revision, compared as text: `2026-11-30.1` */
  revision: string;
  publisher?: string;
  homepage?: string;
  /** SPDX (https://spdx.org/licenses/) */
  licence?: string;
  attribution?: string;
  /** BCP 47 */
  languages: string[];
  /** what a reader must understand to read this; an unknown word refuses the pack */
  requires: string[];
  /** other addresses of the manifest, https */
  mirrors: string[];
  /** the manifest's new address, https */
  movedTo?: string;
  counts: PackCounts;
  /** SHA-256 of all bytes behind the first line, in hex; of a pack in one file */
  sha256?: string;
  /** the files beside the manifest, in order */
  files?: PackFile[];
  /** ISO 8601: how often another revision comes: `P7D` */
  period?: string;
  /** the revision before */
  previous?: string;
  /** all people and events, in one line each */
  directory?: PackFile;
  /** what leads from one directory to the next, the oldest first */
  patches?: PackPatch[];
  /** of a pack in shards: bits of a key's hash that name its shard */
  bits?: number;
  /** of a pack in shards: the people that most records name */
  core?: PackFile;
  /** of a pack in shards: the hashes that are in the shards' names */
  shards?: PackFile;
}

/** The word in `requires` of a pack whose records lie in shards. */
export const IN_SHARDS = 'shards';

export interface PackCounts {
  people: number;
  events: number;
  claims: number;
  articles: number;
}

/** Four hexadecimal digits name a shard. */
export const MAX_BITS = 16;

/** Bytes of a manifest. */
export const MAX_MANIFEST = 100_000;

/**
 * Reads a manifest. Throws a FormatError that names the field. Unknown fields are ignored. `understood` are the words of
 * `requires` that the caller can deal with.
 */
export function readManifest(
  value: unknown,
  understood: ReadonlySet<string> = new Set(),
): PackManifest {
  if (!isPlain(value) || typeof value.dramatisPack !== 'number')
    throw new FormatError({ cause: 'missing', field: 'dramatisPack' });
  if (value.dramatisPack > PACK_VERSION)
    throw new FormatError({
      cause: 'value',
      field: 'dramatisPack',
      detail: String(value.dramatisPack),
    });
  const need = (field: string): string => {
    const line = lineOf(value[field]);
    if (!line || line.length > 300) throw new FormatError({ cause: 'missing', field });
    return line;
  };
  const id = need('id');
  if (!/^[a-z\d][a-z\d.-]*$/i.test(id))
    throw new FormatError({ cause: 'value', field: 'id', detail: id });
  const requires = listOf(value.requires).map((word) => lineOf(word) ?? '');
  const unknown = requires.find((word) => !understood.has(word));
  if (unknown !== undefined)
    throw new FormatError({ cause: 'value', field: 'requires', detail: unknown });
  return {
    dramatisPack: value.dramatisPack,
    id,
    name: need('name'),
    revision: need('revision'),
    languages: listOf(value.languages).flatMap((code) => languageOf(code) ?? []),
    requires,
    mirrors: listOf(value.mirrors).flatMap((address) => secure(address) ?? []),
    counts: readCounts(value.counts),
    ...withoutGaps<Partial<PackManifest>>({
      publisher: lineOf(value.publisher),
      homepage: addressOf(value.homepage),
      licence: lineOf(value.licence),
      attribution: lineOf(value.attribution),
      movedTo: secure(value.movedTo),
      sha256: value.sha256 === undefined ? undefined : readHash(value.sha256, 'sha256'),
      files: value.files === undefined ? undefined : listOf(value.files).map(readFiles),
      period: lineOf(value.period),
      previous: lineOf(value.previous),
      directory: readFileIn(value, 'directory'),
      patches: value.patches === undefined ? undefined : listOf(value.patches).map(readPatch),
      bits: value.bits === undefined ? undefined : readBits(value.bits),
      core: readFileIn(value, 'core'),
      shards: readFileIn(value, 'shards'),
    }),
  };
}

const secure = (value: unknown): string | undefined => {
  const address = addressOf(value);
  return address?.toLowerCase().startsWith('https:') ? address : undefined;
};

function readCounts(value: unknown): PackCounts {
  const counts: Plain = isPlain(value) ? value : {};
  const count = (field: string): number => {
    const number = counts[field] ?? 0;
    if (Number.isSafeInteger(number) && (number as number) >= 0) return number as number;
    throw new FormatError({ cause: 'value', field: `counts.${field}` });
  };
  return {
    people: count('people'),
    events: count('events'),
    claims: count('claims'),
    articles: count('articles'),
  };
}

function readBits(value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_BITS)
    return value as number;
  throw new FormatError({ cause: 'value', field: 'bits' });
}
