import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isAtLeast, ROOT, read } from './run.mjs';

/** Where our own downloads go. In node_modules, the next `npm ci` would delete them. */
export const DOWNLOADS = join(ROOT, '.cache', 'browsers');

const home = (...parts) => join(homedir(), ...parts);

/**
 * The browsers to look for. Google Chrome is not among them, because it ignores --load-extension since version 137.
 * Firefox must be an ESR, developer or nightly build. A release build never runs an unsigned packed extension, which
 * the restart test needs.
 */
const KINDS = {
  chromium: {
    env: 'DRAMATIS_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    downloads: [
      DOWNLOADS,
      home('.cache', 'ms-playwright'),
      home('Library', 'Caches', 'ms-playwright'),
      home('AppData', 'Local', 'ms-playwright'),
    ],
    binary: /(?:^|[\\/])(?:chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/,
    version: /Chromium|Chrome for Testing/,
    floor: '128',
  },
  firefox: {
    env: 'DRAMATIS_FIREFOX',
    commands: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
    paths: [
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    downloads: [DOWNLOADS],
    binary: /(?:^|[\\/])firefox(?:\.exe)?$/,
    version: /\d(?:esr|a1|b\d*)\b/,
    floor: '140',
  },
};

export const BROWSER_NAMES = Object.keys(KINDS);
export const environmentName = (name) => KINDS[name].env;

/** The first browser of that kind that really starts and is new enough. Undefined if there is none. */
export function findBrowser(name) {
  const kind = KINDS[name];
  const chosen = process.env[kind.env];
  // A browser chosen by hand is accepted, whatever it calls itself.
  if (chosen) return inspect(chosen, { ...kind, version: /./, floor: '0' });
  for (const path of candidates(kind)) {
    const found = inspect(path, kind);
    if (found) return found;
  }
  return undefined;
}

function* candidates(kind) {
  for (const command of kind.commands) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) yield join(folder, command);
  }
  yield* kind.paths;
  for (const folder of kind.downloads) yield* binariesUnder(folder, kind.binary, 6);
}

function* binariesUnder(folder, binary, depth) {
  if (depth === 0 || !existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* binariesUnder(path, binary, depth - 1);
    else if (binary.test(path)) yield path;
  }
}

function inspect(path, kind) {
  if (!existsSync(path)) return undefined;
  const title = read(path, ['--version'], { shell: false });
  const number = title && /\d+(?:\.\d+)*/.exec(title)?.[0];
  if (!number || !kind.version.test(title) || !isAtLeast(number, kind.floor)) return undefined;
  return { path, version: title, modified: modifiedAt(path) };
}

export const modifiedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : undefined);
