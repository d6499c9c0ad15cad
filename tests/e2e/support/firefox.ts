import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { closeFirefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import { FirefoxProtocol } from './firefox-protocol.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { writeXpi } from './pack.ts';
import { browserPath, temporaryFolder } from './paths.ts';
import type { Session, SessionOptions, Tab, WebRequest } from './session.ts';
import { waitFor } from './wait.ts';

/** Firefox chooses a random address for each extension unless it is set in advance. */
export const FIREFOX_UUID = '5f0d7c1e-2b6a-4a55-9c41-8e1d6f3a7b20';

export async function startFirefox(options: SessionOptions): Promise<Session> {
  const profile = options.profile ?? temporaryFolder();
  const id = options.extension ? installInto(profile, options.extension) : '';
  const downloads = temporaryFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !options.visible,
    userDataDir: profile,
    // Of data-server.ts. Nothing but localhost can be reached.
    acceptInsecureCerts: true,
    defaultViewport: options.visible ? null : { width: 1200, height: 800 },
    // Gives tests access to the browser itself: to stop the event page, read its errors and watch every request.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences(id, downloads),
      ...wishes(options),
      ...room(options),
      ...options.preferences,
    },
  });
  const protocol = await FirefoxProtocol.over(browser);
  await protocol.watchRequests();
  return {
    browser: 'firefox',
    open: async (url) => {
      const tab = new FirefoxTab(await browser.newPage(), protocol, downloads);
      await tab.goto(url);
      return tab;
    },
    nextTab: () => nextTab(browser, protocol, downloads),
    pageUrl: (path) => `moz-extension://${FIREFOX_UUID}${path}`,
    openPopup: () => openFirefoxPopup(protocol, id),
    runCommand: (command) => protocol.runCommand(id, command),
    stopBackground: () => protocol.stopBackground(id),
    isBackgroundRunning: () => protocol.isBackgroundRunning(id),
    closeTabs: () => closeTabs(browser, protocol),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    extensionErrors: () => protocol.consoleErrors(FIREFOX_UUID),
    forgetErrors: () => protocol.forgetErrors(),
    close: async () => {
      const requests = await protocol.requests();
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
      return requests.map((request) => ({ ...request, initiator: named(request.initiator) }));
    },
  };
}

/** All but one tab, which keeps the browser open. */
async function closeTabs(browser: Browser, protocol: FirefoxProtocol): Promise<void> {
  await closeFirefoxPopup(protocol);
  const blank = await browser.newPage();
  const others = (await browser.pages()).filter((page) => page !== blank);
  await Promise.all(others.map((page) => page.close()));
}

const named = (initiator: string): WebRequest['initiator'] =>
  initiator.includes(FIREFOX_UUID) ? `moz-extension://${FIREFOX_UUID}` : initiator;

/** Installations over WebDriver BiDi are temporary. So the packed extension is in the profile, as for a reader. */
function installInto(profile: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const target = join(profile, 'extensions', `${id}.xpi`);
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  if (!existsSync(target)) writeXpi(folder, target);
  return id;
}

const preferences = (id: string, downloads: string): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
  // The tests read English words, whatever the machine's language.
  'intl.locale.requested': 'en-US',
  // Files are saved without a dialog, where the tests look for them.
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.always_ask_before_handling_new_types': false,
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.startupScanScopes': 15,
  // As in Chromium, only localhost can be reached.
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.no_proxies_on': 'localhost',
});

function wishes({ wishes: asked }: SessionOptions): Record<string, unknown> {
  if (asked === 'no motion') return { 'ui.prefersReducedMotion': 1 };
  return asked === 'forced colours' ? { 'browser.display.document_color_use': 2 } : {};
}

const room = ({ quota }: SessionOptions): Record<string, unknown> =>
  quota === undefined
    ? {}
    : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round(quota / 1024) };

async function nextTab(
  browser: Browser,
  protocol: FirefoxProtocol,
  downloads: string,
): Promise<Tab> {
  // A card's frame is a target like a tab, so the list of pages decides.
  const before = new Set(await browser.pages());
  const page = await waitFor(
    async () => (await browser.pages()).find((each) => !before.has(each)),
    (found) => found !== undefined,
  );
  if (!page) throw new Error('no tab has opened');
  // A tab begins at about:blank and may change its process on the way.
  await page.waitForFunction(
    () => location.href !== 'about:blank' && document.readyState === 'complete',
  );
  return new FirefoxTab(page, protocol, downloads);
}
