import { readCongress } from './congress/read-congress.ts';
import { readJsonFeed } from './feed/read-json-feed.ts';
import { readXmlFeed } from './feed/read-xml-feed.ts';
import { readMandates } from './mandates/read-mandates.ts';
import { readOpenStates } from './open-states/read-open-states.ts';
import { readPack } from './pack/read-pack.ts';
import { readPopolo } from './popolo/read-popolo.ts';
import type { FormatName } from './recognise.ts';
import { leaveOutDisorder } from './records/leave-out-disorder.ts';
import type { Pieces, ReadContext, ReadPart } from './records/read-part.ts';
import { readFactChecks } from './schema-org/read-fact-checks.ts';
import { readJsonLd } from './schema-org/read-json-ld.ts';
import type { Mapping } from './table/mapping.ts';
import { readTable } from './table/read-table.ts';
import { readWikidataAnswer } from './wikidata/read-answer.ts';

export interface ReadRecords extends ReadContext {
  /** what the columns of a table hold */
  mapping?: Mapping | undefined;
}

type Reader = (pieces: Pieces, context: ReadRecords) => AsyncIterable<ReadPart>;

/** The formats that hold records, with their readers. */
const READERS: Readonly<Partial<Record<FormatName, Reader>>> = {
  'xml-feed': readXmlFeed,
  'json-feed': readJsonFeed,
  'json-ld': readJsonLd,
  'fact-checks': readFactChecks,
  popolo: readPopolo,
  wikidata: readWikidataAnswer,
  congress: readCongress,
  mandates: readMandates,
  'open-states': readOpenStates,
  pack: readRecordLines,
  table: readTable,
};

/** The reader of a format. Undefined if it holds no records. */
export function readerOf(format: FormatName): Reader | undefined {
  const read = READERS[format];
  return read && ((pieces, context) => leaveOutDisorder(read(pieces, context), context.file));
}

/** The records of a pack, or of JSON Lines. */
async function* readRecordLines(pieces: Pieces, context: ReadRecords): AsyncGenerator<ReadPart> {
  for await (const part of readPack(pieces, context)) if (part.kind !== 'manifest') yield part;
}
