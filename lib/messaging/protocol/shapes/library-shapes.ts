import * as v from 'valibot';
import { LIBRARY_SORTS } from '../../../core/library/library-model.ts';
import { LIMITS } from '../../limits.ts';
import { removed, target } from './article-shapes.ts';
import { id, isoDate, line } from './parts.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const filter = {
  words: v.exactOptional(line),
  outlet: v.exactOptional(line),
  source: v.exactOptional(id),
  since: v.exactOptional(isoDate),
  until: v.exactOptional(isoDate),
};

const articleIds = v.pipe(v.array(id), v.maxLength(LIMITS.articles));
const isLast = v.boolean();

/** The page of saved articles. */
export const LIBRARY_SHAPES = {
  listLibrary: v.object({
    ...filter,
    sort: v.picklist(LIBRARY_SORTS),
    offset: count,
    limit: v.pipe(count, v.maxValue(LIMITS.listed)),
  }),
  listLibraryIds: v.object(filter),
  getArticles: v.object({ articleIds }),
  removeArticles: v.object({ articleIds, isLast }),
  restoreArticles: v.object({
    removed: v.pipe(v.array(removed), v.maxLength(LIMITS.articles)),
    isLast,
  }),
  moveArticles: v.object({ articleIds, target, isLast }),
};
