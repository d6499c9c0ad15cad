import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_READER, type PageReader } from '@/lib/messaging/reader-client';
import { findArticle, isProbablyArticle } from '@/lib/page/article/read-article';

/** Reads the article of a page. It is injected when the reader asks for it, and never before. */
export default defineUnlistedScript(() => {
  const reader: PageReader = {
    read: (unasked) =>
      unasked && !isProbablyArticle(document) ? undefined : findArticle(document, location.href),
  };
  (globalThis as Record<string, unknown>)[PAGE_READER] = reader;
});
