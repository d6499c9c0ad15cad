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
  events: number;
  /** kept because it was read: it goes when its time is over, unless something in it was amended */
  isRemembered: boolean;
  /** has the reader struck out or put right something in it? */
  isAmended: boolean;
  /** what came in through the reader the reader may take away; what comes with a source is switched off with it */
  isRemovable: boolean;
}
