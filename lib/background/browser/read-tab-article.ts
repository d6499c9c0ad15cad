import type { Browser } from 'webextension-polyfill';
import type { PageArticle } from '../../core/formats/page-article.ts';
import { siteOf } from '../../core/formats/site-of.ts';
import { CallError } from '../../messaging/error.ts';
import { pageArticle } from '../../messaging/protocol/shapes/article-shapes.ts';
import { parseShape } from '../../messaging/protocol/shapes.ts';
import { readPageArticle } from '../../messaging/reader-client.ts';

/**
 * Reads the article of a tab's page; undefined when it holds none. What comes from the page's own process is not
 * trusted: it must have its shape, and an address on the site that the browser shows. Fails with `unreachable` where
 * scripts may not run, and with `bad-request` otherwise.
 */
export async function readTabArticle(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
  tabId: number,
  options?: { unasked?: boolean },
): Promise<PageArticle | undefined> {
  const given = await readPageArticle(browser, tabId, options);
  if (given === undefined) return undefined;
  const article = parseShape(pageArticle, given, 'The article of this page');
  const { url } = await browser.tabs.get(tabId);
  if (siteOfAddress(article.url) !== siteOfAddress(url))
    throw new CallError('bad-request', 'The page gives the address of another site');
  return article;
}

const siteOfAddress = (address = ''): string | undefined =>
  URL.canParse(address) ? siteOf(new URL(address).hostname) : undefined;
