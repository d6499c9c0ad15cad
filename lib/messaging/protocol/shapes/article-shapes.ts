import * as v from 'valibot';
import { refuseAll } from '../../../core/formats/backup/check.ts';
import { checkAmendments } from '../../../core/formats/backup/check-amendment.ts';
import { checkArticle } from '../../../core/formats/backup/check-article.ts';
import { LIMITS } from '../../limits.ts';
import type { RemovedArticle } from '../article-calls.ts';
import {
  checkedBy,
  id,
  isoDate,
  line,
  name,
  nothing,
  span,
  text,
  time,
  webAddress,
} from './parts.ts';

const stated = {
  text: text(LIMITS.text),
  title: v.exactOptional(line),
  author: v.exactOptional(line),
  publishedOn: v.exactOptional(isoDate),
  lang: v.exactOptional(line),
  canonical: v.exactOptional(webAddress),
};

/** The article of a page, as the reading script in that page gives it. */
export const pageArticle = v.object({ ...stated, publisher: line, url: webAddress });

const offered = v.object({
  ...stated,
  publisher: v.exactOptional(line),
  url: v.exactOptional(webAddress),
  key: v.exactOptional(line),
});

export const target = v.object({ id, name: line });
const batch = v.object({
  articles: v.pipe(v.array(offered), v.maxLength(LIMITS.articles)),
  target,
});

/** An article and its amendments, checked like those of a backup. */
export const removed = checkedBy((value): RemovedArticle => {
  const given = v.parse(
    v.object({ article: v.unknown(), amendments: v.unknown(), ingestedAt: time }),
    value,
  );
  const article = checkArticle(given.article, 'article');
  const amendments = checkAmendments(given.amendments, 'amendments', article.id, refuseAll);
  return { article, amendments, ingestedAt: given.ingestedAt };
});

const named = v.object({
  id: v.exactOptional(id),
  type: v.picklist(['person', 'organization']),
  name,
});

const places = v.pipe(v.array(span), v.maxLength(LIMITS.places));
const date = v.exactOptional(isoDate);

/** The background checks whether its words are the article's and whether its date exists. */
const change = v.variant('kind', [
  v.object({
    kind: v.literal('statement'),
    speaker: v.exactOptional(named),
    type: v.picklist(['direct', 'indirect', 'mixed']),
    places,
    date,
  }),
  v.object({
    kind: v.literal('role'),
    person: named,
    label: line,
    status: v.picklist(['current', 'former']),
    places,
    date,
  }),
  v.object({
    kind: v.literal('event'),
    name: line,
    eventKind: v.picklist(['named', 'described']),
    places,
    date,
  }),
]);

/** Adding articles, and correcting the facts in them. */
export const ARTICLE_SHAPES = {
  previewArticle: v.object({ article: offered, target: v.exactOptional(target) }),
  addArticle: v.object({ article: pageArticle, replace: v.exactOptional(v.boolean()) }),
  previewArticles: batch,
  importArticles: batch,
  finishImport: nothing,
  strikeFact: v.object({
    kind: v.picklist(['statement', 'role', 'event']),
    factId: id,
    text: text(LIMITS.text),
  }),
  correctFact: v.object({ factId: id, text: text(LIMITS.text), change }),
  putFactBack: v.object({ amendmentId: id }),
};
