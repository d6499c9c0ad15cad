import type { ExportedStatement } from '../../../export/exported-statement.ts';
import type { ClaimRecord, EventRecord, PersonRecord } from '../../records/data-record.ts';

/** The formats in which the reader can save what is known. */
export type DataFormat = 'pack' | 'popolo' | 'csv' | 'annotation' | 'claim-review';

/** What is read for a file, in this order. `given` are events and claims that came as data. */
export type ExportedPart = 'people' | 'given' | 'statements';

/** A source of what is exported, as the file names it. */
export interface ExportedSource {
  name: string;
  /** in its own words */
  licence?: string | undefined;
}

/** As much as is read at once. */
export interface ExportedPage {
  people?: readonly PersonRecord[];
  given?: readonly (EventRecord | ClaimRecord)[];
  statements?: readonly ExportedStatement[];
}

/** What a page adds to a file: a text for each of its sections, and how many entries. */
export interface WrittenPage {
  sections: readonly string[];
  entries: number;
}

/**
 * Writes a file page by page. It has sections, and each page adds to the end of some. So nothing but names is held.
 * The file is `between[0] + section 0 + between[1] + section 1 + … + between[n]`.
 */
export interface ExportWriter {
  parts: readonly ExportedPart[];
  write(page: ExportedPage): WrittenPage;
  /** what stands around the sections; after the last page */
  finish(): readonly string[];
}

/** What a file says of itself. */
export interface ExportHead {
  sources: readonly ExportedSource[];
  /** ISO 8601 */
  madeAt: string;
}

/** Joins values by commas over several pages, each on a line. */
export function createCommas(): (values: readonly object[]) => string {
  let isFirst = true;
  return (values) => {
    const text = values.map((value) => JSON.stringify(value)).join(',\n');
    if (!text) return '';
    const joined = isFirst ? text : `,\n${text}`;
    isFirst = false;
    return joined;
  };
}
