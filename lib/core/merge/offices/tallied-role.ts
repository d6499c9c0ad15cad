import type { IsoDate } from '../../model.ts';

/** A role in the words that some articles of one source share. */
export interface TalliedRole {
  label: string;
  status: 'current' | 'former';
  /** the first and the last day for which they report it */
  since?: IsoDate | undefined;
  until?: IsoDate | undefined;
  /** the number of articles that report it */
  articles: number;
}
