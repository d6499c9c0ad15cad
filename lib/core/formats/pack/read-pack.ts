import { cutLines } from '../lines/cut-lines.ts';
import type { About, DataRecord } from '../records/data-record.ts';
import { parsePlain, withoutGaps } from '../records/fields.ts';
import {
  FormatError,
  guardParts,
  type Pieces,
  type ReadContext,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { MAX_MANIFEST, type PackCounts, type PackManifest, readManifest } from './manifest.ts';
import { readRecord } from './read-record.ts';
import { splitFirstLine, verifyPieces } from './verify-pieces.ts';

/** A part of a pack. The manifest comes first if the file has one. */
export type PackPart = ReadPart | { kind: 'manifest'; manifest: PackManifest };

/**
 * Reads a pack, or JSON Lines without a manifest. A wrong record is a problem and the others are read. At the end, the
 * counts of the manifest are compared with what came: a pack that was cut off says so.
 */
export async function* readPack(pieces: Pieces, { file }: ReadContext): AsyncGenerator<PackPart> {
  const found: PackManifest[] = [];
  const parts = guardParts(
    readLines(pieces, file, (manifest) => found.push(manifest)),
    file,
  );
  for await (const part of parts) {
    const manifest = found.pop();
    if (manifest) yield { kind: 'manifest', manifest };
    yield part;
  }
}

async function* readLines(
  pieces: Pieces,
  file: string,
  onManifest: (manifest: PackManifest) => void,
): AsyncGenerator<ReadPart> {
  const keys = new Set<string>();
  const seen: PackCounts = { people: 0, events: 0, claims: 0, articles: 0 };
  let expected: PackCounts | undefined;
  let isFirst = true;
  for await (const { text, at } of cutLines(await verified(pieces))) {
    if (isFirst) {
      isFirst = false;
      const manifest = findManifest(text);
      if (manifest) {
        if (!manifest.files) expected = manifest.counts;
        onManifest(manifest);
        yield { kind: 'about', about: aboutOf(manifest) };
        continue;
      }
    }
    for (const part of readOne(at, file, () => readRecord(parsePlain(text)))) {
      if (part.kind === 'record') {
        const { key, kind } = part.record;
        seen[COUNTED[kind]]++;
        const id = `${kind} ${key}`;
        if (keys.has(id)) {
          yield { kind: 'problem', problem: { file, record: at, cause: 'twice', detail: key } };
          continue;
        }
        keys.add(id);
      }
      yield part;
    }
  }
  if (isFirst) throw new FormatError({ cause: 'form' });
  for (const [what, count] of Object.entries(expected ?? {}))
    if (seen[what as keyof PackCounts] < count)
      throw new FormatError({
        cause: 'cut',
        field: `counts.${what}`,
        detail: `${seen[what as keyof PackCounts]} < ${count}`,
      });
}

/** The same text. If its first line is a manifest with a SHA-256, what follows must have it. */
async function verified(pieces: Pieces): Promise<AsyncGenerator<string>> {
  const { first, rest } = await splitFirstLine(pieces, MAX_MANIFEST);
  const sha256 = findStated(first);
  const body = sha256 === undefined ? rest : verifyPieces(rest, sha256);
  return (async function* () {
    yield first.length > MAX_MANIFEST ? first : `${first}\n`;
    yield* body;
  })();
}

/** What is wrong with a manifest is told where the line is read. */
function findStated(line: string): string | undefined {
  try {
    return findManifest(line.replace(/^\uFEFF/, ''))?.sha256;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

export const COUNTED: Readonly<Record<DataRecord['kind'], keyof PackCounts>> = {
  person: 'people',
  event: 'events',
  claim: 'claims',
  item: 'articles',
};

function findManifest(line: string): PackManifest | undefined {
  if (!line.includes('"dramatisPack"')) return undefined;
  const value = parsePlain(line);
  return 'dramatisPack' in value ? readManifest(value) : undefined;
}

export const aboutOf = (manifest: PackManifest): About =>
  withoutGaps<About>({
    title: manifest.name,
    publisher: manifest.publisher,
    url: manifest.homepage,
    licence: manifest.licence,
    attribution: manifest.attribution,
    lang: manifest.languages[0],
    madeAt: undefined,
  });
