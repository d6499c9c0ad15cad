import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { TRUSTED_KEY } from './certificate.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { findWorker, isWorkerRunning, runCommand, stopWorker } from './chromium-worker.ts';
import { readNetLog } from './net-log.ts';
import { browserPath, temporaryFolder } from './paths.ts';
import type { Session, SessionOptions } from './session.ts';
import { waitFor } from './wait.ts';

/** Only localhost can be reached. So a request that shouldn't be made can't leave the machine either. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--lang=en-US',
  `--ignore-certificate-errors-spki-list=${TRUSTED_KEY}`,
];

export async function startChromium(options: SessionOptions): Promise<Session> {
  const profile = options.profile ?? temporaryFolder();
  const isNew = !existsSync(join(profile, 'Default'));
  const logs = temporaryFolder();
  const log = join(logs, 'net-log.json');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    // In some versions, Playwright's own headless switch starts a mode that loads no extensions.
    headless: false,
    // The tests read English words, whatever the machine's language. Linux uses the variable, and other systems the
    // switch.
    env: { ...process.env, LANGUAGE: 'en' },
    viewport: options.visible ? null : { width: 1200, height: 800 },
    reducedMotion: options.wishes === 'no motion' ? 'reduce' : null,
    forcedColors: options.wishes === 'forced colours' ? 'active' : null,
    args: [
      ...(options.visible ? [] : ['--headless=new']),
      ...sandbox(),
      ...QUIET,
      `--log-net-log=${log}`,
      ...(options.switches ?? []),
      ...load(options),
    ],
  });
  const errors: string[] = [];
  const worker = options.extension ? await findWorker(context, errors) : undefined;
  const id = worker ? new URL(worker().url()).host : '';
  if (isNew && !options.visible) await closeWelcome(context, options.extension);
  if (options.quota !== undefined) await limitRoom(context, id, options.quota);
  return {
    browser: 'chromium',
    open: async (url) => {
      const page = await context.newPage();
      watchPage(page, id, errors);
      const tab = new ChromiumTab(page);
      await tab.goto(url);
      return tab;
    },
    nextTab: async () => {
      const page = await context.waitForEvent('page');
      watchPage(page, id, errors);
      await page.waitForLoadState();
      return new ChromiumTab(page);
    },
    pageUrl: (path) => `chrome-extension://${id}${path}`,
    openPopup: () => {
      if (!worker) throw new Error('there is no extension to open a popup of');
      return openChromiumPopup(context, worker());
    },
    runCommand: (command) => runCommand(worker?.(), command),
    stopBackground: () => stopWorker(context, id),
    isBackgroundRunning: () => isWorkerRunning(context, id),
    closeTabs: () => closeTabs(context, id),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    extensionErrors: async () => [...errors],
    forgetErrors: async () => {
      errors.length = 0;
    },
    close: async () => {
      await context.close();
      const requests = readNetLog(readFileSync(log, 'utf8'));
      rmSync(logs, { recursive: true, force: true });
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
      return requests;
    },
  };
}

/** A tab that no test opened might be taken for one that a test waits for. */
async function closeWelcome(context: BrowserContext, extension = ''): Promise<void> {
  // An extension that only measures has none.
  if (!existsSync(join(extension, 'welcome.html'))) return;
  const welcome = await waitFor(
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')),
    (found) => found !== undefined,
  );
  if (!welcome) throw new Error('no welcome page opened after the installation');
  // If the first page that asks for words closes too soon, Chromium keeps no words for any extension page.
  await welcome.waitForSelector('h1');
  await welcome.close();
}

/** It lasts as long as the page that requested it is open. */
async function limitRoom(context: BrowserContext, id: string, quotaSize: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${id}`,
    quotaSize,
  });
}

// Chromium refuses to run as root with its sandbox, and containers and CI run it as root.
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function load({ extension }: SessionOptions): string[] {
  if (!extension) return ['--disable-extensions'];
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

/** Pages that are no tabs, and that Playwright doesn't see: the popup, and the page with the workshop. */
const OTHER_PAGES = ['popup.html', 'offscreen.html'];

/** Closes all but one, which keeps the browser open. */
async function closeTabs(context: BrowserContext, id: string): Promise<void> {
  const protocol = await context.browser()?.newBrowserCDPSession();
  if (!protocol) throw new Error('there is no browser to ask');
  const before = context.pages();
  await context.newPage();
  await Promise.all(before.map((page) => page.close()));
  const addresses = OTHER_PAGES.map((page) => `chrome-extension://${id}/${page}`);
  const { targetInfos } = await protocol.send('Target.getTargets');
  const others = targetInfos.filter(({ url }) => addresses.includes(url));
  for (const { targetId } of others) await protocol.send('Target.closeTarget', { targetId });
  await protocol.detach();
}

function watchPage(page: Page, id: string, errors: string[]): void {
  page.on('console', (message) => {
    const ours = message.location().url.startsWith(`chrome-extension://${id}`);
    if (message.type() === 'error' && (ours || message.text().includes(id || '\0')))
      errors.push(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (error.stack?.includes('chrome-extension://')) errors.push(`page: ${error.stack}`);
  });
}
