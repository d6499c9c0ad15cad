import type { Article } from '../../../core/model.ts';
import { buildAnchor } from '../../../core/text/anchor.ts';
import type { SchemaVersion } from '../schema.ts';

/**
 * A fact can be corrected as well as struck out, and is found again in a changed text. Articles can be found by when
 * they came in, so that expired ones can be forgotten.
 */
export const amendments: SchemaVersion = {
  version: 4,
  addStores: {
    amendments: { keyPath: 'id', indexes: { 'by-article': { keyPath: 'articleId' } } },
  },
  addIndexes: { articles: { 'by-arrival': { keyPath: ['sourceId', 'ingestedAt'] } } },
  dropStores: ['strikes'],
  async migrate(tx) {
    for await (const { value } of tx.objectStore('strikes')) {
      const { spans, ...strike } = value;
      // As this version had it: with its text.
      const found = await tx.objectStore('articles').get(strike.articleId);
      const article = found as Article | undefined;
      // Without its article a strike means nothing, and never will.
      if (!article) continue;
      const places = spans.map((span) => buildAnchor(article.text, span));
      await tx.objectStore('amendments').put({ ...strike, places });
    }
  },
};
