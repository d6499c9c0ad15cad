import type { BackupProblem, BackupRefusal } from '../../../lib/core/formats/backup/backup.ts';
import type { BackupSummary } from '../../../lib/core/formats/backup/sum-up.ts';
import type { RestoreTally } from '../../../lib/core/formats/backup/tally.ts';
import type { DataFormat } from '../../../lib/core/formats/written/export/export-writer.ts';
import type { KeptCounts } from '../../../lib/core/preview/kept-counts.ts';
import type { RestoreChange } from '../../../lib/core/restore/change.ts';

/** What is kept, and how much room it takes. What couldn't be read is absent. */
export interface StorageUseState {
  counts: KeptCounts | undefined;
  /** bytes, as the browser estimates them */
  used: number | undefined;
  /** whether the browser may delete it when the disk is nearly full */
  isPersistent: boolean | undefined;
  /** the browser was asked to keep it, and refused */
  isRefused: boolean;
  error: string | undefined;
}

/** How far a backup has come. Counts are articles, sizes are bytes. */
export type BackUpState =
  | { kind: 'idle' }
  | { kind: 'making'; done: number; of: number }
  /** `address` leads to the file while the page is open */
  | { kind: 'made'; name: string; size: number; articles: number; address: string }
  | { kind: 'failed'; message: string };

/** Which sources, and in what form. Without a source it is all that are on. */
export interface ExportChoice {
  sourceId?: string;
  format: DataFormat;
}

/** How far an export has come. Entries are what the format lists: people, events, claims or statements. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'making' }
  /** `address` leads to the file while the page is open */
  | { kind: 'made'; name: string; size: number; entries: number; address: string }
  | { kind: 'empty' }
  | { kind: 'failed'; message: string };

/** Why a file is refused. Lines are counted from 1. `detail` is what was found there, or the browser's message. */
export type RestoreRefusal =
  | { problem: BackupProblem; file: string; line: number; detail: string }
  /** its bytes are not text */
  | { problem: 'encoding'; file: string }
  | { problem: 'unreadable'; file: string; detail: string }
  /** in bytes */
  | { problem: 'room'; file: string; needed: number; left: number };

/** How far restoring has come. */
export type RestoreState =
  | { kind: 'idle' }
  /** the file is being checked; in bytes */
  | { kind: 'checking'; file: string; done: number; of: number }
  | ({ kind: 'refused' } & RestoreRefusal)
  | RestorePreviewState
  /** in records of the file */
  | { kind: 'restoring'; file: string; done: number; of: number; isStopping: boolean }
  /** `message` says what ended it early; `isStopped` says that the reader did */
  | {
      kind: 'restored';
      tally: RestoreTally;
      isStopped: boolean;
      refused: BackupRefusal[];
      message?: string;
    };

/** What a file holds, before anything is written. */
export interface RestorePreviewState {
  kind: 'preview';
  file: string;
  summary: BackupSummary;
  /** how many of its articles are already here */
  here: number;
  /** whether its settings are also restored */
  choices: boolean;
  /** what it would change here */
  changes: RestoreChange[];
  /** the ids of the accepted changes */
  accepted: ReadonlySet<string>;
  /** its refused records */
  refused: BackupRefusal[];
}

export type EraseState =
  | { kind: 'idle' }
  /** the reader is asked for confirmation */
  | { kind: 'asked' }
  | { kind: 'erasing' }
  | { kind: 'erased' }
  | { kind: 'failed'; message: string };
