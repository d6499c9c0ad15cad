import type { ArticlePreview } from '../preview/build-preview.ts';
import type { ImportProblem, Origin } from './import-problem.ts';
import type { Pace } from './pace.ts';

/** An article that would be imported. */
export interface FoundArticle {
  origin: Origin;
  preview: ArticlePreview;
}

/** How far it has come. */
export interface Progress {
  done: number;
  total: number;
  pace?: Pace | undefined;
}

/** The progress of an import. */
export type ImportState =
  | { step: 'offer' }
  | ({ step: 'reading'; what: 'files' | 'articles' } & Progress)
  | {
      step: 'review';
      /** name of the source that would receive them */
      source: string;
      found: readonly FoundArticle[];
      problems: readonly ImportProblem[];
      /** the browser has too little storage left */
      isWithoutRoom?: boolean;
    }
  | ({ step: 'adding' } & Progress)
  | {
      step: 'done';
      source: string;
      added: number;
      /** replaced an earlier version */
      updated: number;
      /** were kept already, unchanged */
      same: number;
      /** were not kept because the reader stopped */
      left: number;
      problems: readonly ImportProblem[];
    };
