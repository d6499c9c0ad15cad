import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BROWSER_NAMES,
  DOWNLOADS,
  environmentName,
  findBrowser,
  modifiedAt,
} from './find-browsers.mjs';
import { ROOT, read, run } from './run.mjs';

const RECORD = join(ROOT, '.cache', 'browsers.json');

/** Finds both browsers, installs what is missing and records their places for the tests and `npm start`. */
export function ensureBrowsers() {
  const known = readRecord();
  const found = {};
  const missing = [];
  for (const name of BROWSER_NAMES) {
    const browser = isCurrent(name, known[name]) ? known[name] : findBrowser(name);
    if (browser) found[name] = browser;
    else missing.push(name);
  }
  if (missing.length > 0) {
    console.log(`No usable ${missing.join(' and no usable ')} on this machine, installing …`);
    for (const [name, browser] of Object.entries(installBrowsers(missing))) found[name] = browser;
  }
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify(found, null, 2)}\n`);
  return found;
}

function installBrowsers(missing) {
  const found = {};
  const failures = [];
  const stillMissing = () => missing.filter((name) => !found[name]);
  for (const { names, install } of WAYS) {
    const wanted = stillMissing().filter((name) => names.includes(name));
    if (wanted.length === 0) continue;
    try {
      install(wanted);
    } catch (error) {
      failures.push(error.message);
    }
    for (const name of wanted) {
      const browser = findBrowser(name);
      if (browser) found[name] = browser;
    }
  }
  if (stillMissing().length === 0) return found;
  const hints = stillMissing().map((name) => `${environmentName(name)}=/path/to/${name}`);
  throw new Error(
    `Could not install ${stillMissing().join(' and ')}.\n${failures.map((f) => `  - ${f}`).join('\n')}\n` +
      'Install Chromium (128 or newer; Google Chrome itself no longer loads an unpacked extension) and ' +
      `Firefox ESR (140 or newer) by hand, or name them: ${hints.join(' ')} npm test`,
  );
}

/** In this order. The system's packages come first, because they have all their libraries. */
const WAYS = [
  { names: ['chromium', 'firefox'], install: installWithApt },
  { names: ['chromium'], install: () => downloadChromium('--with-deps') },
  { names: ['chromium'], install: () => downloadChromium() },
  { names: ['firefox'], install: downloadFirefox },
];

function installWithApt(names) {
  if (!isRoot() || read('apt-get', ['--version']) === undefined) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  const packages = { chromium: 'chromium', firefox: 'firefox-esr' };
  // fonts-dejavu-core covers Latin and Cyrillic. Without any font, names would be painted as boxes.
  const wanted = [...names.map((name) => packages[name]), 'fonts-dejavu-core'];
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env });
}

/** Includes its libraries if we may install them. Otherwise they must already be there. */
function downloadChromium(...options) {
  if (options.includes('--with-deps') && !isRoot()) return;
  run(tool('playwright'), ['install', ...options, '--no-shell', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS },
  });
}

function downloadFirefox() {
  run(tool('browsers'), ['install', 'firefox@esr', '--path', DOWNLOADS]);
}

const isRoot = () => process.getuid?.() === 0;
const tool = (name) => join(ROOT, 'node_modules', '.bin', name);

/** A recorded browser is only checked again if its file changed, so that setup needn't start a browser. */
function isCurrent(name, recorded) {
  const chosen = process.env[environmentName(name)];
  if (!recorded || (chosen && chosen !== recorded.path)) return false;
  return modifiedAt(recorded.path) === recorded.modified;
}

function readRecord() {
  try {
    return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
  } catch {
    // A half-written record counts as missing.
    return {};
  }
}
