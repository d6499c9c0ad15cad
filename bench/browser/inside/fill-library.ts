import { ingestArticle } from '../../../lib/background/articles/ingest-article.ts';
import { extractArticle } from '../../../lib/core/extract/extract-article.ts';
import { EXTRACTOR_VERSION } from '../../../lib/core/extract/records/provenance.ts';
import {
  type OfferedArticle,
  parseOfferedArticle,
} from '../../../lib/core/formats/offered-article.ts';
import { expandAliases } from '../../../lib/core/gazetteer/derive/expand-aliases.ts';
import type { Database } from '../../../lib/store/database/database.ts';
import { findSource } from '../../../lib/store/sources/sources.ts';

/** Writes articles into an existing source with the code that writes every article, but without the workshop. */
export async function fillLibrary(
  database: Database,
  sourceId: string,
  articles: readonly OfferedArticle[],
): Promise<void> {
  const source = await findSource(database, sourceId);
  if (!source) throw new Error('the source is not there');
  const deps = {
    database,
    extract: async (article: ReturnType<typeof parseOfferedArticle>) => {
      return expandAliases(extractArticle(article, []));
    },
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: 'bench',
    now: () => Date.now(),
  };
  for (const [i, article] of articles.entries()) {
    await ingestArticle(deps, source, parseOfferedArticle(article, source));
    if (i % 50 === 0) document.title = `filled ${i} of ${articles.length}`;
  }
}
