import type { IsoDate } from './place-in-text.ts';

/** `added` and `remembered` are filled from pages. `own` is a source that the reader made for files or pasted words. */
export type SourceKind = 'bundled' | 'added' | 'remembered' | 'own' | 'pack' | 'feed';

/** Where articles come from. The reader switches sources on and off. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
  enabled: boolean;
  /** ms since the epoch */
  addedAt: number;
  /** place in the reader's order, counted from 0; new sources may leave gaps or share a number */
  position: number;
  /** ms since the epoch; the reader removed it, so it counts as off and is on no list, but can be put back */
  removedAt?: number;
  /** it is being deleted and can't be put back */
  isDiscarded?: true;
}

/** A source before the store gives it a place. */
export type NewSource = Omit<Source, 'position' | 'removedAt' | 'isDiscarded'>;

/** A source with the amount of its content. */
export interface SourceSummary extends Source {
  articles: number;
  people: number;
  events: number;
  statements: number;
  /** publication date of the newest article */
  newest?: IsoDate;
  /** ms since the epoch: when its last article or data came in */
  updatedAt?: number;
  /** reviewed claims that came as data */
  claims?: number;
  /** of its data, in its own words */
  licence?: string;
  /** its data have an earlier version */
  canPutBack?: true;
}
