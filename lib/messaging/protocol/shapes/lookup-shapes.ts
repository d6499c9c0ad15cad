import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { id, ids, line, nothing, offset } from './parts.ts';

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.hits));

/** Look-ups in the store. */
export const LOOKUP_SHAPES = {
  getCard: v.object({ entityId: id }),
  getEntities: v.object({ entityIds: ids }),
  search: v.object({ query: line, limit }),
  suggest: v.object({ limit }),
  getArticle: v.object({ articleId: id }),
  listArticles: nothing,
  openArticle: v.object({
    articleId: id,
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
  }),
  openSearch: v.object({ query: line }),
};
