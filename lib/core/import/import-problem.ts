/** Where in what the reader gave an article stands. */
export interface Origin {
  /** name of the file; empty for pasted words */
  file: string;
  /** of a file of records, counted from 1 */
  line?: number;
}

/** Why a file or one of its records does not come in. */
export type ImportCause =
  /** the file is of none of the kinds that can be read */
  | 'kind'
  /** the file is larger than anything that is read at once */
  | 'size'
  /** there are more files or articles than are read at once; `detail` says how many are left out */
  | 'count'
  /** the file holds something other than text */
  | 'bytes'
  /** there are no words */
  | 'empty'
  /** the saved page holds no article */
  | 'article'
  /** the line is no record; `detail` says what is wrong */
  | 'record'
  /** `detail` is no day */
  | 'date'
  /** `detail` is no http or https address */
  | 'address'
  /** the same article came before; `detail` says where */
  | 'twice'
  /** it could not be read or kept; `detail` says why */
  | 'failed';

/** What does not come in, and why; all else does. */
export interface ImportProblem extends Origin {
  cause: ImportCause;
  detail?: string;
}

/** An article that was found, or why there is none. */
export type Found<Article> = { origin: Origin; article: Article } | { problem: ImportProblem };
