import type { IsoDate } from '../../model.ts';

/** A role as some articles of one source tell it with the same words. */
export interface TalliedRole {
  label: string;
  status: 'current' | 'former';
  /** the first and the last day on which it is told */
  since?: IsoDate | undefined;
  until?: IsoDate | undefined;
  /** how many articles tell it */
  articles: number;
}
