import type {
  LibraryAnswer,
  LibraryFilter,
  LibraryRequest,
} from '../../core/library/library-model.ts';
import type { RemovedArticle, SourceTarget } from './article-calls.ts';

/** The page of saved articles. */
export interface LibraryCalls {
  /** A page of the articles that the filter lets through, with true totals. */
  listLibrary(request: LibraryRequest): LibraryAnswer;
  /** Every article that the filter lets through, by its id. */
  listLibraryIds(request: LibraryFilter): LibraryId[];
  /** Articles with everything needed to restore or export them. Those that are gone are left out. */
  getArticles(request: { articleIds: string[] }): RemovedArticle[];
  /** Removes articles that the reader put in. Others are left alone. */
  removeArticles(request: Several & { articleIds: string[] }): undefined;
  /** Restores articles that getArticles returned. */
  restoreArticles(request: Several & { removed: RemovedArticle[] }): undefined;
  /**
   * Puts articles that the reader put in into another of the reader's sources. `added` is the source of saved pages.
   * Fails with `bad-request` or `not-found` if the source can't take them.
   */
  moveArticles(request: Several & { articleIds: string[]; target: SourceTarget }): undefined;
}

/** A part of something longer. Pages and search learn of the change with the last part. */
interface Several {
  isLast: boolean;
}

export interface LibraryId {
  id: string;
  sourceId: string;
  isRemovable: boolean;
}
