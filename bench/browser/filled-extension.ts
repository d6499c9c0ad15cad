import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import { runExtensionPage } from './run-extension-page.ts';

/** ms: writing a million names takes minutes. */
const FILL_TIMEOUT = 1_200_000;

const PAGE = 'fill-store';

/** Copies the production build and adds the page that fills its store. Returns the copy's folder. */
export const copyWithFillPage = (browser: BrowserName): Promise<string> =>
  copyWithPage(browser, PAGE);

/** Fills the store with this many names, in addition to the bundled source, and waits until they are published. */
export async function fillStore(session: Session, names: number): Promise<void> {
  await runExtensionPage(session, `/${PAGE}.html?names=${names}`, FILL_TIMEOUT);
}
