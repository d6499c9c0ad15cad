import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { bundle } from './bundle.ts';

/** Copies the production build and adds a page, `NAME.html`, that runs `inside/NAME.ts`. Returns the copy's folder. */
export async function copyWithPage(browser: BrowserName, name: string): Promise<string> {
  const folder = temporaryFolder();
  cpSync(buildFolder(browser), folder, { recursive: true });
  writeFileSync(join(folder, `${name}.js`), await bundle(`${name}.ts`));
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><meta charset="utf-8"><script type="module" src="${name}.js"></script>`,
  );
  return folder;
}
