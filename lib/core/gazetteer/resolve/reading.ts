import type { GazetteerEntry } from '../gazetteer.ts';

/** A part of a name that stands alone: who may be meant, and what its block says about it. */
export interface Part {
  entries: readonly GazetteerEntry[];
  /** the folded words of the part */
  key: string;
  /** folded words of the title right before it; usually none */
  titles: readonly string[];
  /** written like a place, a thing or an acronym: after “in” or an article, or before “, England” */
  doubtful: boolean;
  /** written as only people's names are: after a title, or beside a verb of saying */
  personal: boolean;
  /** in a headline, it may also be the forename of somebody whose surname follows */
  maybeForename: boolean;
}

/** The forename's initial or another spelling of it stands before a part of a name, and the entries fit that. */
export type Faint = false | 'initial' | 'spelling';

/** What one block alone says about a candidate. The page decides afterwards. `from` and `to` are indices of tokens. */
export type Reading =
  /** a name that stands alone: an alias of its own, or a forename before the surname */
  | {
      kind: 'named';
      entries: readonly GazetteerEntry[];
      from: number;
      to: number;
      titles: readonly string[];
    }
  /** a nickname or another spelling of the forename; it stands unless something contradicts it */
  | { kind: 'likely'; entries: readonly GazetteerEntry[]; from: number; to: number; key: string }
  | ({ kind: 'part'; faint: Faint; from: number; to: number } & Part)
  /** in a headline, after capitalised words that may be a forename; `alone` if nothing else is there */
  | ({ kind: 'unsure'; before: readonly string[]; alone: boolean; from: number; to: number } & Part)
  /** words before a known full name that may belong to it: “Ann Mary Smith” if Mary Smith is known */
  | { kind: 'extended'; key: string; before: readonly string[]; from: number; to: number }
  /** a surname with another person's forename */
  | { kind: 'rival'; key: string; forename: string }
  /** “Smith-Jones talks”: two people, or one person with a double name; `isLed`: they lead what follows */
  | { kind: 'pair'; entries: readonly GazetteerEntry[]; other: string; isLed: boolean }
  | { kind: 'event'; entry: GazetteerEntry }
  | { kind: 'none' };
