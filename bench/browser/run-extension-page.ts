import type { Session } from '../../tests/e2e/support/session.ts';
import { inTab, until } from './in-tab.ts';

/** Opens a page of the extension that says in its title when it is `done`. Fails when it says `failed: …`. */
export function runExtensionPage(session: Session, path: string, timeout: number): Promise<void> {
  return inTab(session, session.pageUrl(path), async (tab) => {
    const title = await until(
      () => tab.evaluate(() => document.title),
      (text) => text === 'done' || text.startsWith('failed'),
      timeout,
    );
    if (title !== 'done') throw new Error(`${path} ${title}`);
  });
}
