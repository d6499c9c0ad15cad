import type { DataRecord } from '@/lib/core/formats/records/data-record.ts';
import type { FormatProblem, ReadPart } from '@/lib/core/formats/records/read-part.ts';

/** Cuts a text into pieces of this length. The last may be shorter. */
export function* inPieces(text: string, length: number): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Everything that a reader gives. */
export async function readAll(parts: AsyncIterable<ReadPart | { kind: 'manifest' }>) {
  const records: DataRecord[] = [];
  const problems: FormatProblem[] = [];
  let about: object | undefined;
  for await (const part of parts) {
    if (part.kind === 'record') records.push(part.record);
    else if (part.kind === 'problem') problems.push(part.problem);
    else if (part.kind === 'about') about = part.about;
  }
  return { records, problems, about };
}
