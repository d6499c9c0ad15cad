import * as v from 'valibot';
import { KINDS } from '../../../core/search/search-terms.ts';
import { LIMITS } from '../../limits.ts';
import { id, ids, isoDate, line, name, nothing, offset, text } from './parts.ts';

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.hits));

const { context: most } = LIMITS;

/** What is being read around a name. */
const context = v.object({
  block: text(most.block),
  title: text(most.title),
  date: v.exactOptional(isoDate),
  people: v.exactOptional(v.pipe(v.array(v.object({ id, name })), v.maxLength(most.people))),
});

/** Look-ups in the store. */
export const LOOKUP_SHAPES = {
  getCard: v.object({ entityId: id, context: v.exactOptional(context) }),
  getEntities: v.object({ entityIds: ids }),
  search: v.object({
    query: line,
    limit,
    offset: v.exactOptional(offset),
    kind: v.exactOptional(v.picklist(KINDS)),
    personId: v.exactOptional(id),
    outlet: v.exactOptional(line),
    since: v.exactOptional(isoDate),
    until: v.exactOptional(isoDate),
    isQuoted: v.exactOptional(v.boolean()),
  }),
  suggest: v.object({ limit }),
  getArticle: v.object({ articleId: id }),
  listArticles: nothing,
  openArticle: v.object({
    articleId: id,
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
  }),
};
