import type { Verdict } from '../../merge/people/verdicts.ts';
import type { Amendment, NewSource, ParsedArticle } from '../../model.ts';
import type { MutedName } from '../../muted/muted-name.ts';
import type { RememberRules } from '../../remember/remember-rules.ts';

/**
 * A backup is a text of lines. Each line is a JSON object (NDJSON) and ends in a line feed: a header, the records, a
 * footer. Facts read from articles are not in it, since they are read again. See docs/adr/0017.
 */
export const BACKUP_FORMAT = 'dramatis-backup';

/** The version that is written now. Change it if an older reader would lose or misread something. */
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ms since the epoch */
  madeAt: number;
}

/** The last line. A file without it was cut off. */
export interface BackupFooter {
  /** the number of lines between header and footer */
  records: number;
  /** of all previous lines, in hex: see check-sum.ts */
  sha256: string;
}

/** Sources come before articles. */
export type BackupRecord =
  /** in the reader's order */
  | { kind: 'sources'; sources: NewSource[] }
  /** an article that did not come with Dramatis, with the reader's amendments; `ingestedAt` in ms */
  | { kind: 'article'; article: ParsedArticle; ingestedAt: number; amendments: Amendment[] }
  /** the reader's amendments to an article that is not in the backup because it comes with Dramatis */
  | { kind: 'amendments'; articleId: string; amendments: Amendment[] }
  /** in the form that lib/settings/settings.ts stores and parses */
  | { kind: 'settings'; settings: PlainObject }
  | { kind: 'muted'; names: MutedName[] }
  | { kind: 'remember'; rules: RememberRules }
  /** who is one person, and who is not, by the reader's word */
  | { kind: 'people'; verdicts: Verdict[] };

export type Plain = string | number | boolean | null | Plain[] | PlainObject;
export interface PlainObject {
  [key: string]: Plain;
}

/** SHA-256 of a text's UTF-8, in hex. It is passed in, since core has no cryptography. */
export type Digest = (text: string) => Promise<string>;

/** What is wrong with a file. The interface has words for each. */
export type BackupProblem =
  /** not one of our backups */
  | 'format'
  /** its version is newer than this code knows */
  | 'version'
  /** it ends before its last line */
  | 'cut'
  /** a line was changed since it was written */
  | 'altered'
  /** a line or the whole file is larger than any backup */
  | 'huge';

/** A record that is refused, or part of one: the line, counted from 1, and the reason. */
export interface BackupRefusal {
  line: number;
  cause: string;
}

/** A file that can't be restored: which one, at which line, and why. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: BackupProblem;
  readonly file: string;
  /** counted from 1 */
  readonly line: number;
  readonly detail: string;

  constructor(problem: BackupProblem, file: string, line: number, detail: string) {
    super(`${file}, line ${line}: ${detail}`);
    this.problem = problem;
    this.file = file;
    this.line = line;
    this.detail = detail;
  }
}
