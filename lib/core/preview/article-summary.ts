import type { IsoDate } from '../model.ts';

/** A kept article as a line of a list. */
export interface ArticleSummary {
  id: string;
  headline?: string;
  publisher: string;
  publishedOn?: IsoDate;
  /** BCP 47 */
  lang: string;
  /** name of its source, as the reader knows it */
  source: string;
  /** ms since the epoch */
  ingestedAt: number;
  people: number;
  statements: number;
  /** what the reader added the reader may take away; what comes with a source is switched off with it */
  isRemovable: boolean;
}
