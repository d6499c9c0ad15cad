/** The marks that a language puts around quotations. */
export interface QuotationMarks {
  /** the marks that may close a quotation, by the one that opens it */
  readonly closers: ReadonlyMap<string, string>;
  /** global; where a quotation can open, with a mark written twice for a double one */
  readonly opening: RegExp;
  /** single marks: they close at a word's end alone, and never stay open */
  readonly single: string;
  /** marks that a quotation over paragraphs repeats and leaves open */
  readonly staysOpen: string;
  /** marks that close at the first mark after them, since they don't stand inside one another */
  readonly flat: string;
}
