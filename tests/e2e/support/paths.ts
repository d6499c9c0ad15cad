import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './session.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export const PLAYGROUND = join(ROOT, 'playground', 'pages');
export const GALLERY = join(ROOT, '.output', 'gallery');

/** The folder of the production build. Throws if it is missing. */
export function buildFolder(browser: BrowserName): string {
  const folder = join(ROOT, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: npm run build`);
  return folder;
}

/** Where setup found the browser. */
export function browserPath(browser: BrowserName): string {
  const record = join(ROOT, '.cache', 'browsers.json');
  if (!existsSync(record)) throw new Error('no browser is recorded: node scripts/setup.mjs');
  const found: Partial<Record<BrowserName, { path: string }>> = JSON.parse(
    readFileSync(record, 'utf8'),
  );
  const path = found[browser]?.path;
  if (!path) throw new Error(`${record} holds no ${browser}: node scripts/setup.mjs`);
  return path;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'dramatis-'));
