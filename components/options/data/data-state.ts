import type { BackupProblem, BackupRefusal } from '../../../lib/core/formats/backup/backup.ts';
import type { BackupSummary } from '../../../lib/core/formats/backup/sum-up.ts';
import type { RestoreTally } from '../../../lib/core/formats/backup/tally.ts';
import type { KeptCounts } from '../../../lib/core/preview/kept-counts.ts';
import type { RestoreChange } from '../../../lib/core/restore/change.ts';

/** What is kept and how much room it takes; what could not be read is left out. */
export interface StorageUseState {
  counts: KeptCounts | undefined;
  /** bytes, as the browser estimates them */
  used: number | undefined;
  /** may the browser delete it when the disk is nearly full? */
  isPersistent: boolean | undefined;
  /** the browser was asked to keep it and did not agree */
  isRefused: boolean;
  error: string | undefined;
}

/** How far a backup has come; counts are articles, sizes bytes. */
export type BackUpState =
  | { kind: 'idle' }
  | { kind: 'making'; done: number; of: number }
  /** `address` gives the file again while the page is open */
  | { kind: 'made'; name: string; size: number; articles: number; address: string }
  | { kind: 'failed'; message: string };

/** Why a file is refused. Lines are counted from 1; `detail` is what was found there, or what the browser says. */
export type RestoreRefusal =
  | { problem: BackupProblem; file: string; line: number; detail: string }
  /** its bytes are no text */
  | { problem: 'encoding'; file: string }
  | { problem: 'unreadable'; file: string; detail: string }
  /** in bytes */
  | { problem: 'room'; file: string; needed: number; left: number };

/** How far restoring has come. */
export type RestoreState =
  | { kind: 'idle' }
  /** the file is checked; in bytes */
  | { kind: 'checking'; file: string; done: number; of: number }
  | ({ kind: 'refused' } & RestoreRefusal)
  | RestorePreviewState
  /** in records of the file */
  | { kind: 'restoring'; file: string; done: number; of: number; isStopping: boolean }
  /** `message` says what ended it early; `isStopped`: the reader did */
  | {
      kind: 'restored';
      tally: RestoreTally;
      isStopped: boolean;
      refused: BackupRefusal[];
      message?: string;
    };

/** What is in a file, before anything is written. */
export interface RestorePreviewState {
  kind: 'preview';
  file: string;
  summary: BackupSummary;
  /** how many of its articles are here already */
  here: number;
  /** are its settings taken over, too? */
  choices: boolean;
  /** what it would change of what is here */
  changes: RestoreChange[];
  /** the ids of those that are taken over */
  accepted: ReadonlySet<string>;
  /** what of it cannot come in */
  refused: BackupRefusal[];
}

export type EraseState =
  | { kind: 'idle' }
  /** the reader is asked whether it is meant */
  | { kind: 'asked' }
  | { kind: 'erasing' }
  | { kind: 'erased' }
  | { kind: 'failed'; message: string };
