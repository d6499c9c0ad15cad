import type { Amendment, NewSource, ParsedArticle } from '../../model.ts';
import type { MutedName } from '../../muted/muted-name.ts';
import type { RememberRules } from '../../remember/remember-rules.ts';

/**
 * A backup is a text of lines, each of which is one JSON object (NDJSON) and ends in a line feed: a header, the
 * records, a footer. What was read from articles is not in it, since it is read again; see docs/adr/0017.
 */
export const BACKUP_FORMAT = 'dramatis-backup';

/** Of what is written now. Another one whenever a reader of the one before would lose or misread something. */
export const BACKUP_VERSION = 1;

export interface BackupHeader {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ms since the epoch */
  madeAt: number;
}

/** The last line; a file without it was cut short. */
export interface BackupFooter {
  /** how many lines stand between header and footer */
  records: number;
  /** of all lines before, in hex: see check-sum.ts */
  sha256: string;
}

/** Sources come before articles. */
export type BackupRecord =
  /** in the reader's order */
  | { kind: 'sources'; sources: NewSource[] }
  /** an article that did not come with Dramatis, with what the reader has amended in it; `ingestedAt` in ms */
  | { kind: 'article'; article: ParsedArticle; ingestedAt: number; amendments: Amendment[] }
  /** what the reader has amended in an article that is not in the backup, since it comes with Dramatis */
  | { kind: 'amendments'; articleId: string; amendments: Amendment[] }
  /** as lib/settings.ts keeps and parses them */
  | { kind: 'settings'; settings: PlainObject }
  | { kind: 'muted'; names: MutedName[] }
  | { kind: 'remember'; rules: RememberRules };

export type Plain = string | number | boolean | null | Plain[] | PlainObject;
export interface PlainObject {
  [key: string]: Plain;
}

/** SHA-256 of a text's UTF-8, in hex; passed in, since core has no cryptography. */
export type Digest = (text: string) => Promise<string>;

/** What is wrong with a file; the interface has words for each. */
export type BackupProblem =
  /** no backup of ours */
  | 'format'
  /** of a newer version than this code knows */
  | 'version'
  /** it ends before its last line */
  | 'cut'
  /** a line is not what was once written */
  | 'altered'
  /** a line, or all of them, larger than any backup */
  | 'huge';

/** A record that is refused, or a part of one: the line, counted from 1, and why. */
export interface BackupRefusal {
  line: number;
  cause: string;
}

/** A file that cannot be restored: which one, at which line, and why. */
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
