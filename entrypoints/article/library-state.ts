import type {
  LibraryAnswer,
  LibraryFilter,
  LibrarySort,
} from '@/lib/core/library/library-model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { Selection } from './selection.ts';

/** What was done to one article, by its title, or to several. */
export interface Done {
  kind: 'removed' | 'moved' | 'kept';
  count: number;
  /** of the only one */
  title: string;
  /** name of the source that they were moved to */
  source?: string;
}

/** The last message to the reader. */
export type LibraryNote =
  | { kind: 'done'; done: Done }
  | { kind: 'undone'; done: Done }
  | { kind: 'exported'; file: string };

/** Something that can be taken back. */
export interface Step {
  done: Done;
  undo(): Promise<void>;
}

export interface LibraryState {
  /** everything that is shown; undefined until it was read */
  answer: LibraryAnswer | undefined;
  error: string | undefined;
  filter: LibraryFilter;
  sort: LibrarySort;
  selection: Selection;
  /** a change that takes long, and how much of it is done */
  work: { kind: WorkKind; done: number; of: number } | undefined;
  note: LibraryNote | undefined;
  /** the last one first */
  steps: readonly Step[];
}

export type WorkKind = 'removing' | 'moving' | 'restoring' | 'exporting';

export type LibraryCalls = Pick<
  Client<BackgroundCalls>,
  | 'listLibrary'
  | 'listLibraryIds'
  | 'getArticles'
  | 'removeArticles'
  | 'restoreArticles'
  | 'moveArticles'
>;

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
