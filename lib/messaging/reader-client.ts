import type { Browser } from 'webextension-polyfill';
import type { PageArticle } from '../core/formats/page-article.ts';
import { isSameSite } from '../core/same-article/same-site.ts';
import { CallError } from './error.ts';

/** What entrypoints/reader leaves in a page's isolated world. */
export interface PageReader {
  /** `unasked`: only if Readability takes the page for an article at first sight */
  read(unasked: boolean): PageArticle | undefined;
}

/** The global where it is left. */
export const PAGE_READER = '__dramatisReader';

/**
 * Reads the article of a tab's page. Undefined if it has none. Fails with `unreachable` where scripts may not run.
 * Fails with `bad-request` if the page gives the address of another site than the browser shows. The reading script is
 * injected each time. It is small, and a page opened before an update gets the new one.
 */
export async function readPageArticle(
  { scripting, tabs }: Pick<Browser, 'scripting' | 'tabs'>,
  tabId: number,
  { unasked = false } = {},
): Promise<PageArticle | undefined> {
  const target = { tabId, frameIds: [0] };
  let article: PageArticle | undefined;
  let shown: string | undefined;
  try {
    await scripting.executeScript({ target, files: ['/reader.js'] });
    const [answer] = await scripting.executeScript({
      target,
      func: callReader,
      args: [PAGE_READER, unasked],
    });
    article = (answer?.result as PageArticle | null | undefined) ?? undefined;
    shown = (await tabs.get(tabId)).url;
  } catch (error) {
    throw new CallError('unreachable', error instanceof Error ? error.message : String(error));
  }
  // It comes from the page's own process, which may no longer be ours. So the address decides the outlet.
  if (article && !isSameSite(String(article.url), shown))
    throw new CallError('bad-request', 'The page gives the address of another site');
  return article;
}

/** Runs inside the page's isolated world. It is serialised, so it must not refer to anything outside of it. */
function callReader(name: string, unasked: boolean): unknown {
  const reader = (globalThis as Record<string, unknown>)[name] as
    | { read(unasked: boolean): unknown }
    | undefined;
  return reader?.read(unasked);
}
