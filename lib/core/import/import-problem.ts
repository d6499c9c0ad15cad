/** Where an article stands in the reader's files or words. */
export interface Origin {
  /** name of the file; empty for pasted words */
  file: string;
  /** in a file of records, counted from 1 */
  line?: number;
}

/** Why a file or one of its records is not imported. */
export type ImportCause =
  /** the kind of file can't be read */
  | 'kind'
  /** the file is larger than the limit */
  | 'size'
  /** there are too many files or articles; `detail` says how many are left out */
  | 'count'
  /** the file is not text */
  | 'bytes'
  /** there are no words */
  | 'empty'
  /** the saved page holds no article */
  | 'article'
  /** the line is not a record; `detail` says what is wrong */
  | 'record'
  /** `detail` is not a date */
  | 'date'
  /** `detail` is not an http or https address */
  | 'address'
  /** the article came before; `detail` says where */
  | 'twice'
  /** it could not be read or kept; `detail` says why */
  | 'failed';

/** Something that is not imported, and why. Everything else is. */
export interface ImportProblem extends Origin {
  cause: ImportCause;
  detail?: string;
}

/** An article, or the reason why there is none. */
export type Found<Article> = { origin: Origin; article: Article } | { problem: ImportProblem };
