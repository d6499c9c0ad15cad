import type { Anchor } from '../model.ts';

/** A statement where it stands in its article. */
export interface ExportedStatement {
  /** the address of the article */
  source: string;
  /** the id of the source that the article belongs to */
  sourceId: string;
  /** the parts of its content, in order */
  places: Anchor[];
  /** who said it; without a name the article's words for them */
  creator?: string;
}
