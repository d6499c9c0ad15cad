import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doJobs } from '@/lib/background/workshop/do-jobs';
import { parseArticle, parseArticles } from '@/lib/background/workshop/parse-article';
import { CURATED_NAMES, readBundle } from '@/lib/background/workshop/read-bundle';
import { extractArticle } from '@/lib/core/extract/extract-article';
import { expandAliases } from '@/lib/core/gazetteer/derive/expand-aliases';
import type { ParsedArticle } from '@/lib/core/model';

/** Composition root of the workshop: a worker in which articles are read. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ ports: [port] }) => {
    if (!port) return;
    doJobs(port, {
      parse: ({ article, source }) => parseArticle(article, source),
      parseAll: ({ articles, source }) => parseArticles(articles, source),
      extract,
      extractAll: (articles) => articles.map(extract),
      readBundle,
    });
  });
});

const extract = (article: ParsedArticle) => expandAliases(extractArticle(article, CURATED_NAMES));
