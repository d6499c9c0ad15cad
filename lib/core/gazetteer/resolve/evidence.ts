import type { GazetteerEntry } from '../gazetteer.ts';
import type { IsOrdinary } from './ordinary-words.ts';
import type { Reading } from './reading.ts';

/** What the whole page says about its names. */
export interface PageEvidence {
  /** how often and how early each entity is named in full; the first one counts as the introduction */
  introduced: ReadonlyMap<string, Introduction>;
  /** the first forenames of everybody introduced, folded */
  forenames: ReadonlySet<string>;
  /** the introduced bearers, by the last word of the name that introduced them */
  introducedBy: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** surname → forename of another person with it → how often the page names them */
  rivals: ReadonlyMap<string, ReadonlyMap<string, Rival>>;
  /** how often each part of a name stands alone in running text, in the way people's names do */
  uses: ReadonlyMap<string, number>;
  /** parts of names that appear at least once in a way only people's names do */
  personal: ReadonlySet<string>;
  /** how often each stands alone in the way places and things do */
  doubted: ReadonlyMap<string, number>;
  /** article → how many of the introduced people it names */
  company: ReadonlyMap<string, number>;
  isOrdinary: IsOrdinary;
  /** the total number of known entities, and of those that only lists know */
  known: number;
  listed: number;
}
/** Somebody unknown who has a surname that we know. */
export interface Rival {
  count: number;
  /**
   * how many of these are in running text, where headline words can't pass for a forename; and the block of the first
   */
  said: number;
  block: number;
}
export interface Introduction {
  entry: GazetteerEntry;
  count: number;
  /** the block of the first mention, counted from the top */
  block: number;
  /** by the known full name or a curated one, and not only by a derived form */
  own: boolean;
  /** titles that stand before the full name: “Dr. Ann Smith” */
  titles: ReadonlySet<string>;
}
/** A reading with the properties of its place. */
export interface PlacedReading {
  reading: Reading;
  /** the last word of the name, folded */
  last: string;
  /** its block, counted from the top */
  block: number;
  /** in a navigation or the like, so it neither introduces nor supports anybody */
  aside: boolean;
  /** in a headline, a label or a menu, where all words may have capitals */
  label: boolean;
}
