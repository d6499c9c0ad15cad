import type { Given } from '../../core/formats/records/check-given.ts';
import type { VersionReport } from '../../core/records/compare-versions.ts';
import type { SourceTarget } from './article-calls.ts';

/** What a file or address says of itself, and where it came from. */
export interface AboutRecords {
  /** name of the file */
  file?: string;
  /** https */
  address?: string;
  title?: string;
  publisher?: string;
  url?: string;
  licence?: string;
  attribution?: string;
  /** ms since the epoch */
  retrievedAt: number;
}

/** People, events and reviewed claims that come as data. */
export interface RecordCalls {
  /** Which of these full names are known already. */
  findKnownNames(request: { names: string[] }): string[];
  /**
   * Begins a new version of a source's data, of about so many records. Fails with `bad-request` for a source that takes
   * nothing, and with `no-storage`.
   */
  beginRecords(request: { target: SourceTarget; about: AboutRecords; count: number }): {
    versionId: string;
  };
  /** Adds records to it. The same record twice is one. Fails with `not-found` when the version was given up. */
  addRecords(request: { versionId: string; records: Given[] }): undefined;
  /** The version takes the place of the one before. */
  finishRecords(request: { versionId: string; target: SourceTarget }): VersionReport;
  cancelRecords(request: { versionId: string }): undefined;
  /** Puts the version before back. Fails with `not-found`. */
  putRecordsBack(request: { sourceId: string }): undefined;
}
