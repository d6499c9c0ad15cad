import { buildAnchor } from '../../../core/text/anchor.ts';
import type { SchemaVersion } from '../schema.ts';

/**
 * What was struck may be put right as well, and is found again in a changed text; articles are found by when they
 * came in, so that those whose time is over can be forgotten.
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
      const article = await tx.objectStore('articles').get(strike.articleId);
      // Without its article a strike says nothing, and never will.
      if (!article) continue;
      const places = spans.map((span) => buildAnchor(article.text, span));
      await tx.objectStore('amendments').put({ ...strike, places });
    }
  },
};
