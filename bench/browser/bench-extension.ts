import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, temporaryFolder } from '../../tests/e2e/support/paths.ts';
import { bundle } from './bundle.ts';
import { gateOf } from './names-for-gate.ts';

/**
 * Writes an extension that only measures. It has the product's modules in a content script, and a page that publishes
 * the gates of these dictionary sizes. Returns its folder.
 */
export async function writeBenchExtension(sizes: readonly number[]): Promise<string> {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'gates'));
  for (const size of sizes) write(`gates/${size}`, gateOf(size));
  write('content.js', `(() => {${await bundle('page-cost.ts')}})();`);
  write('publish.js', await bundle('publish.ts'));
  write(
    'publish.html',
    '<!doctype html><meta charset="utf-8"><script type="module" src="publish.js"></script>',
  );
  write('background.js', '');
  copyFileSync(join(ROOT, 'entrypoints/content/marks.css'), join(folder, 'marks.css'));
  write('manifest.json', JSON.stringify(MANIFEST));
  return folder;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Dramatis bench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  host_permissions: ['http://*/*'],
  // Each browser reads its own key and ignores the other.
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'bench@dramatis.example' } },
  content_scripts: [
    {
      matches: ['http://localhost/*'],
      run_at: 'document_start',
      js: ['content.js'],
      css: ['marks.css'],
    },
  ],
};
