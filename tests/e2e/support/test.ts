import { test as base } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { type DataServer, serveData } from './data-server.ts';
import { expect } from './expect.ts';
import { startFirefox } from './firefox.ts';
import { markedTexts } from './marks.ts';
import { untilLoaded } from './mouse.ts';
import { buildFolder, PLAYGROUND } from './paths.ts';
import { type Site, serve } from './server.ts';
import type { BrowserName, Session, SessionOptions, Tab } from './session.ts';
import { type SharedSession, shareSession } from './shared-session.ts';

export { expect };

export interface Target {
  target: BrowserName;
}

interface Worker extends Target {
  /** one browser for all tests of a worker; a test gets it through `session`, `open`, `fresh` or `freshOnNews` */
  shared: SharedSession;
  site: Site;
}

interface Each {
  /** a server of data over https, of this test alone */
  data: DataServer;
  /** The common browser, for tests that leave storage as it was. */
  session: Session;
  /** Opens a tab that is closed after the test. */
  open(path: string): Promise<Tab>;
  /** The common browser as it was right after the installation, for tests that change storage. */
  fresh: Session;
  /** The same, with the sample news page open and marked. */
  freshOnNews: { session: Session; news: Tab };
  /** A separate browser for this test, with the sample news page open and marked. */
  startOnNews(): Promise<{ session: Session; news: Tab }>;
  /** Starts a separate browser for tests that change storage or count requests. */
  start(options?: Partial<SessionOptions>): Promise<Session>;
}

const starters = { chromium: startChromium, firefox: startFirefox };

export const test = base.extend<Each, Worker>({
  target: ['chromium', { option: true, scope: 'worker' }],

  shared: [
    async ({ target }, use) => {
      const session = await starters[target]({ extension: buildFolder(target) });
      await use(await shareSession(session));
      await session.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument
    async ({}, use) => {
      const site = await serve(PLAYGROUND);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument
  data: async ({}, use) => {
    const data = await serveData();
    await use(data);
    await data.close();
  },

  session: async ({ shared }, use) => use(await shared.take()),
  fresh: async ({ shared }, use) => use(await shared.takeFresh()),

  freshOnNews: async ({ fresh, site }, use) => {
    await use({ session: fresh, news: await openNews(fresh, site) });
  },

  startOnNews: async ({ start, site }, use) => {
    await use(async () => {
      const session = await start();
      return { session, news: await openNews(session, site) };
    });
  },

  open: async ({ session, site }, use) => {
    const tabs: Tab[] = [];
    await use(async (path) => {
      const url = path.startsWith('/') ? `${site.origin}${path}` : path;
      const tab = await session.open(url);
      tabs.push(tab);
      return tab;
    });
    await Promise.all(tabs.map((tab) => tab.close()));
  },

  start: async ({ target }, use) => {
    const sessions = new Set<Session>();
    await use(async (options) => {
      const session = await starters[target]({ extension: buildFolder(target), ...options });
      sessions.add(session);
      const close = session.close;
      // A test may close its browser itself, for example to restart it.
      return Object.assign(session, {
        close: () => {
          sessions.delete(session);
          return close();
        },
      });
    });
    await Promise.all([...sessions].map((session) => session.close()));
  },
});

async function openNews(session: Session, site: Site): Promise<Tab> {
  const news = await session.open(`${site.origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  await untilLoaded(news);
  return news;
}
