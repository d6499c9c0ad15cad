import type { GazetteerEntry } from '../gazetteer.ts';

/** A part of a name, alone: who may be meant, and what its block says beside it. */
export interface Part {
  entries: readonly GazetteerEntry[];
  /** the folded words of the part */
  key: string;
  /** folded words of the title right before it; none mostly */
  titles: readonly string[];
  /** written like a place, a thing or an acronym: behind “in” or an article, before “, England” */
  doubtful: boolean;
  /** only of people is it said so: behind a title, beside a verb of speech */
  personal: boolean;
  /** it may as well be the forename of somebody whose surname follows, which headlines leave open */
  maybeForename: boolean;
}

/** The initial of the forename stands before a part of a name, or another spelling of it; the entries fit that. */
export type Faint = false | 'initial' | 'spelling';

/** What one block alone says of a candidate; the page decides afterwards. `from` and `to` index tokens. */
export type Reading =
  /** a name that stands on its own, by an alias of its own or by the forename before a surname */
  | {
      kind: 'named';
      entries: readonly GazetteerEntry[];
      from: number;
      to: number;
      titles: readonly string[];
    }
  /** a nickname or another spelling of the forename: stands unless something speaks against it */
  | { kind: 'likely'; entries: readonly GazetteerEntry[]; from: number; to: number; key: string }
  | ({ kind: 'part'; faint: Faint; from: number; to: number } & Part)
  /** in a headline after capitalised words that may be a forename; `alone` when nothing else is there */
  | ({ kind: 'unsure'; before: readonly string[]; alone: boolean; from: number; to: number } & Part)
  /** words before a known full name that may belong to it: “Ann Mary Smith” where Mary Smith is known */
  | { kind: 'extended'; key: string; before: readonly string[]; from: number; to: number }
  /** the surname of somebody else, with their forename */
  | { kind: 'rival'; key: string; forename: string }
  /** “Smith-Jones talks”: two people, or one of a double name; `isLed`: what stands behind it is led by them */
  | { kind: 'pair'; entries: readonly GazetteerEntry[]; other: string; isLed: boolean }
  | { kind: 'event'; entry: GazetteerEntry }
  | { kind: 'none' };
