import type { EventRecord, PersonRecord } from '../lib/core/formats/records/data-record.ts';
import type { GazetteerEntry } from '../lib/core/gazetteer/gazetteer.ts';
import { recordAliases } from '../lib/core/records/record-aliases.ts';
import { describeProblem } from './pack/describe-problem.ts';
import { readInput } from './pack/read-input.ts';

/**
 * The people and events of a file of data in any format, with the names that the extension would know them by. Whoever
 * has the same Wikidata item in several files is one. Problems go to the log, and the others are read.
 */
export async function readRecordEntities(path: string): Promise<GazetteerEntry[]> {
  const entries: GazetteerEntry[] = [];
  for await (const part of readInput({ path, name: path })) {
    if (part.kind === 'problem') console.error(describeProblem(part.problem));
    else if (
      part.kind === 'record' &&
      (part.record.kind === 'person' || part.record.kind === 'event')
    )
      entries.push(...entriesOf(part.record, path));
  }
  return entries;
}

function entriesOf(record: PersonRecord | EventRecord, path: string): GazetteerEntry[] {
  const { name, kind, ids, key } = record;
  const titles = record.kind === 'person' ? record.roles.map(({ title }) => title) : [];
  const date = record.kind === 'event' ? record.from : undefined;
  const bearer = {
    entityId: ids.wikidata ? `wikidata/${ids.wikidata}` : `${path}/${key}`,
    type: kind,
    name,
    titles,
    participants: record.kind === 'event' ? [...record.participants] : [],
    articleIds: [],
    isListed: true as const,
    ...(date ? { date } : {}),
  };
  return recordAliases(record).map(({ text, derivation }) => ({
    ...bearer,
    alias: text,
    derivation,
  }));
}
