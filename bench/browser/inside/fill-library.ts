import { createImporting } from '../../../lib/background/articles/importing.ts';
import { parseArticles } from '../../../lib/background/workshop/parse-article.ts';
import { extractArticle } from '../../../lib/core/extract/extract-article.ts';
import { EXTRACTOR_VERSION } from '../../../lib/core/extract/records/provenance.ts';
import type { OfferedArticle } from '../../../lib/core/formats/offered-article.ts';
import { expandAliases } from '../../../lib/core/gazetteer/derive/expand-aliases.ts';
import type { ParsedArticle } from '../../../lib/core/model.ts';
import type { SourceTarget } from '../../../lib/messaging/protocol.ts';
import type { Database } from '../../../lib/store/database/database.ts';

/** Articles in one transaction. Nobody else asks meanwhile, so it may be long. */
const BATCH = 100;

/** Imports articles with the product's own code, but without messages, workshop and announcements. */
export async function fillLibrary(
  database: Database,
  target: SourceTarget,
  articles: readonly OfferedArticle[],
): Promise<void> {
  const extract = (article: ParsedArticle) => expandAliases(extractArticle(article, []));
  const importing = createImporting({
    database,
    parseAll: async (...request) => parseArticles(...request),
    extract: async (article) => extract(article),
    extractAll: async (all) => all.map(extract),
    added: { import: () => Promise.reject(new Error('an article is there already')) },
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: 'bench',
    now: () => Date.now(),
    checkRoom: async () => undefined,
    sourceName: () => target.name,
  });
  for (let from = 0; from < articles.length; from += BATCH) {
    const outcomes = await importing.import(articles.slice(from, from + BATCH), target);
    const failed = outcomes.find((outcome) => 'problem' in outcome);
    if (failed) throw new Error(JSON.stringify(failed));
    document.title = `filled ${from} of ${articles.length}`;
  }
}
