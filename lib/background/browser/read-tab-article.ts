import type { Browser } from 'webextension-polyfill';
import type { PageArticle } from '../../core/formats/page-article.ts';
import { pageArticle } from '../../messaging/protocol/shapes/article-shapes.ts';
import { parseShape } from '../../messaging/protocol/shapes.ts';
import { readPageArticle } from '../../messaging/reader-client.ts';

/**
 * Reads the article of a tab's page like readPageArticle. Undefined if it has none. Fails with `bad-request` if the
 * result doesn't have the shape of an article.
 */
export async function readTabArticle(
  browser: Pick<Browser, 'scripting' | 'tabs'>,
  tabId: number,
  options?: { unasked?: boolean },
): Promise<PageArticle | undefined> {
  const given = await readPageArticle(browser, tabId, options);
  return given && parseShape(pageArticle, given, 'The article of this page');
}
