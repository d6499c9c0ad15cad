import type { IsoDate } from '../model.ts';

/** A kept article in a list. */
export interface ArticleSummary {
  id: string;
  headline?: string;
  publisher: string;
  publishedOn?: IsoDate;
  /** BCP 47 */
  lang: string;
  /** name of its source, as the reader knows it */
  source: string;
  sourceId: string;
  /** ms since the epoch */
  ingestedAt: number;
  people: number;
  statements: number;
  events: number;
  /** kept because it was read; it expires unless something in it was amended */
  isRemembered: boolean;
  /** whether the reader has struck out or corrected something in it */
  isAmended: boolean;
  /** the reader can remove what the reader added; what comes with a source is switched off with it */
  isRemovable: boolean;
}
