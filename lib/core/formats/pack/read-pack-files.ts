import { FormatError, type Pieces, type ReadPart } from '../records/read-part.ts';
import { type PackManifest, readManifest } from './manifest.ts';
import type { PackFile } from './pack-file.ts';
import { readPack } from './read-pack.ts';
import { verifyPieces } from './verify-pieces.ts';

/** Where a pack in several files lies. */
export interface PackHost {
  /** the manifest as JSON; it may be asked for twice */
  askManifest(): Promise<unknown>;
  /** The text of a file beside the manifest, unpacked. Undefined if there is none. */
  askFile(file: PackFile): Promise<Pieces | undefined>;
}

/** A file that the manifest names is not there. */
class MissingFile extends FormatError {
  constructor(name: string) {
    super({ cause: 'missing', field: name });
  }
}

/**
 * Reads a pack in several files, each compared with its SHA-256. `held` is the revision that the reader has.
 *
 * While a pack is uploaded, a file may be gone that the manifest still names. Then the manifest is asked for once more. If it has
 * changed, `take` begins anew and must forget what it got before. Throws a FormatError if the host has an older revision (field
 * `revision`), or if a file stays away. Then the last good state counts.
 */
export async function readPackFiles<Result>(
  host: PackHost,
  held: string | undefined,
  take: (manifest: PackManifest, parts: AsyncGenerator<ReadPart>) => Promise<Result>,
): Promise<Result> {
  const ask = async (): Promise<PackManifest> => {
    const manifest = readManifest(await host.askManifest());
    if (held !== undefined && manifest.revision < held)
      throw new FormatError({ cause: 'value', field: 'revision', detail: manifest.revision });
    return manifest;
  };
  const first = await ask();
  try {
    return await take(first, readFiles(host, first));
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    const again = await ask();
    if (JSON.stringify(again) === JSON.stringify(first)) throw error;
    return take(again, readFiles(host, again));
  }
}

async function* readFiles(host: PackHost, { files = [] }: PackManifest): AsyncGenerator<ReadPart> {
  for (const file of files) {
    const pieces = await host.askFile(file);
    if (!pieces) throw new MissingFile(file.name);
    const parts = readPack(verifyPieces(pieces, file.sha256), { file: file.name });
    for await (const part of parts) if (part.kind !== 'manifest') yield part;
  }
}
