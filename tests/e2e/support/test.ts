import { test as base, expect } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { markedTexts } from './marks.ts';
import { untilLoaded } from './mouse.ts';
import { buildFolder, PLAYGROUND } from './paths.ts';
import { type Site, serve } from './server.ts';
import type { BrowserName, Session, SessionOptions, Tab } from './session.ts';

export { expect };

export interface Target {
  target: BrowserName;
}

interface Worker extends Target {
  /** shared by the tests of a worker, so only for tests that leave storage as it was */
  session: Session;
  site: Site;
}

interface Each {
  /** Opens a tab that is closed after the test. */
  open(path: string): Promise<Tab>;
  /** A browser of the test's own with the sample news page open and marked. */
  startOnNews(): Promise<{ session: Session; news: Tab }>;
  /** Starts a browser of the test's own, for what changes storage or counts requests. */
  start(options?: Partial<SessionOptions>): Promise<Session>;
}

const starters = { chromium: startChromium, firefox: startFirefox };

export const test = base.extend<Each, Worker>({
  target: ['chromium', { option: true, scope: 'worker' }],

  session: [
    async ({ target }, use) => {
      const session = await starters[target]({ extension: buildFolder(target) });
      await use(session);
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

  startOnNews: async ({ start, site }, use) => {
    await use(async () => {
      const session = await start();
      const news = await session.open(`${site.origin}/paris-summit.html`);
      await expect.poll(() => markedTexts(news)).toContain('Zelensky');
      await untilLoaded(news);
      return { session, news };
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
      // A test may close its browser itself, e.g. to start it again.
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
