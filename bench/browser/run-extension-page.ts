import type { Session } from '../../tests/e2e/support/session.ts';
import { inTab, until } from './in-tab.ts';

/**
 * Opens a page of the extension whose title says when it is `done`. Returns the JSON in `data-bench` of its root
 * element. Fails if the title says `failed: …`.
 */
export function runExtensionPage(
  session: Session,
  path: string,
  timeout: number,
): Promise<unknown> {
  return inTab(session, session.pageUrl(path), async (tab) => {
    const title = await until(
      () => tab.evaluate(() => document.title),
      (text) => text === 'done' || text.startsWith('failed'),
      timeout,
    );
    if (title !== 'done') throw new Error(`${path} ${title}`);
    return JSON.parse(await tab.evaluate(() => document.documentElement.dataset.bench ?? 'null'));
  });
}
