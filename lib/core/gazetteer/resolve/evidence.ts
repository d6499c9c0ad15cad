import type { GazetteerEntry } from '../gazetteer.ts';
import type { IsOrdinary } from './ordinary-words.ts';
import type { Reading } from './reading.ts';

/** What the page as a whole says of the names on it. */
export interface PageEvidence {
  /** how often each entity is named in full, and how early: what comes first introduces */
  introduced: ReadonlyMap<string, Introduction>;
  /** the first forenames of everybody introduced, folded */
  forenames: ReadonlySet<string>;
  /** the introduced bearers by the last word of the name under which they were */
  introducedBy: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** surname → forename of another who bears it → how often the page names them */
  rivals: ReadonlyMap<string, ReadonlyMap<string, Rival>>;
  /** how often each part of a name stands alone in running text, as a person's name does */
  uses: ReadonlyMap<string, number>;
  /** parts of names that stand at least once as only a person's does */
  personal: ReadonlySet<string>;
  /** how often it stands alone as places and things do */
  doubted: ReadonlyMap<string, number>;
  /** article → how many of the introduced people it names */
  company: ReadonlyMap<string, number>;
  isOrdinary: IsOrdinary;
  /** how many entities are known at all */
  known: number;
}
/** Somebody whom we do not know by a surname that we know. */
export interface Rival {
  count: number;
  /** of these in running text, where no headline's words are taken for a forename; and the block of the first */
  said: number;
  block: number;
}
export interface Introduction {
  entry: GazetteerEntry;
  count: number;
  /** the block of the first time, counted from the top */
  block: number;
  /** by the full name as known, or a curated one, and not only by a form derived from it */
  own: boolean;
  /** titles that stand before the full name: “Dr. Ann Smith” */
  titles: ReadonlySet<string>;
}
/** A reading, with what its place counts for. */
export interface PlacedReading {
  reading: Reading;
  /** the last word of the name, folded */
  last: string;
  /** the block it stands in, counted from the top */
  block: number;
  /** navigation and the like: introduces nobody, supports nobody */
  aside: boolean;
  /** in a headline, a label, a menu: words are capitalised there, whatever they are */
  label: boolean;
}
