import type { FormatProblem } from '../formats/records/read-part.ts';
import type { GivenSummary } from '../import/given-state.ts';
import type { ShelfName } from './shelf-entry.ts';

/** What the reader is doing with one list of the shelf. */
export type ShelfStep =
  | { step: 'asking' }
  | { step: 'review'; summary: GivenSummary; problems: readonly FormatProblem[] }
  | { step: 'adding' }
  | { step: 'failed'; why: 'answer' | 'elsewhere'; host: string }
  /** something is wrong here, and not at the publisher */
  | { step: 'broken'; message: string };

export interface ShelfState {
  /** the chosen country or state of an entry that needs one */
  chosen: Readonly<Partial<Record<ShelfName, string>>>;
  /** one list at a time */
  open: ({ name: ShelfName } & ShelfStep) | undefined;
  /** addresses that are followed; undefined until they were read */
  followed: readonly string[] | undefined;
}
