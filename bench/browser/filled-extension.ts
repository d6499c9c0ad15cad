import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName, Session } from '../../tests/e2e/support/session.ts';
import { bundle } from './bundle.ts';
import { runExtensionPage } from './run-extension-page.ts';

/** ms: a million names are written in minutes. */
const FILL_TIMEOUT = 1_200_000;

/** Copies the production build and adds the page that fills its store. Gives the copy's folder. */
export async function copyWithFillPage(browser: BrowserName): Promise<string> {
  const folder = temporaryFolder();
  cpSync(buildFolder(browser), folder, { recursive: true });
  writeFileSync(join(folder, 'bench-fill.js'), await bundle('fill-store.ts'));
  writeFileSync(
    join(folder, 'bench-fill.html'),
    '<!doctype html><meta charset="utf-8"><script type="module" src="bench-fill.js"></script>',
  );
  return folder;
}

/** Fills the store with so many names, on top of the bundled source, and waits until they are published. */
export const fillStore = (session: Session, names: number): Promise<void> =>
  runExtensionPage(session, `/bench-fill.html?names=${names}`, FILL_TIMEOUT);
