import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import { runExtensionPage } from './run-extension-page.ts';

/** ms: a million names are written in minutes. */
const FILL_TIMEOUT = 1_200_000;

const PAGE = 'fill-store';

/** Copies the production build and adds the page that fills its store. Gives the copy's folder. */
export const copyWithFillPage = (browser: BrowserName): Promise<string> =>
  copyWithPage(browser, PAGE);

/** Fills the store with so many names, on top of the bundled source, and waits until they are published. */
export async function fillStore(session: Session, names: number): Promise<void> {
  await runExtensionPage(session, `/${PAGE}.html?names=${names}`, FILL_TIMEOUT);
}
