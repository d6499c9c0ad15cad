import type { ArticlePreview } from '../preview/build-preview.ts';
import type { ImportProblem, Origin } from './import-problem.ts';

/** An article that would come in. */
export interface FoundArticle {
  origin: Origin;
  preview: ArticlePreview;
}

/** How far taking articles in has come. */
export type ImportState =
  | { step: 'offer' }
  | { step: 'reading'; what: 'files' | 'articles'; done: number; total: number }
  | {
      step: 'review';
      /** name of the source that they would go into */
      source: string;
      found: readonly FoundArticle[];
      problems: readonly ImportProblem[];
      /** the browser has no room for so much */
      isWithoutRoom?: boolean;
    }
  | { step: 'adding'; done: number; total: number }
  | {
      step: 'done';
      source: string;
      added: number;
      /** an earlier version of them was kept */
      updated: number;
      /** exactly these were kept already */
      same: number;
      /** those that were not kept any more when the reader stopped */
      left: number;
      problems: readonly ImportProblem[];
    };
