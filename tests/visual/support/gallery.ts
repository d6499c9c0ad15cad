import { fileURLToPath } from 'node:url';
import { test as base, chromium, type Locator, type Page } from '@playwright/test';
import { browserPath, GALLERY } from '../../e2e/support/paths.ts';
import { type Site, serve } from '../../e2e/support/server.ts';

/** How a specimen is shown. */
export interface Look {
  theme?: 'light' | 'dark';
  /** language of dates, and with it the direction */
  locale?: string;
  /** px; 320 is a window of 1280 px at 400 % zoom */
  width?: number;
  forcedColors?: boolean;
}

/** Letters as they are drawn instead of as a machine's screen wants them, and colours as they are written. */
const EVERYWHERE_ALIKE = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

/** For Linux. Other systems don't read it. */
const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));

interface Worker {
  gallery: Site;
  view: Page;
}

interface Each {
  /** Shows one specimen of the gallery by its id, and returns it without its caption. */
  show(id: string, look?: Look): Promise<Locator>;
}

export const test = base.extend<Each, Worker>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument
    async ({}, use) => {
      const site = await serve(GALLERY);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  view: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands a destructured argument
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: browserPath('chromium'),
        env: { ...process.env, FONTCONFIG_FILE: FONTS },
        args: [...EVERYWHERE_ALIKE, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      await use(await browser.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],

  show: async ({ gallery, view: page }, use) => {
    await use(async (id, { theme = 'light', locale = 'en-GB', width = 640, forcedColors } = {}) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({
        reducedMotion: 'reduce',
        forcedColors: forcedColors ? 'active' : 'none',
      });
      const query = new URLSearchParams({ theme, locale, only: id, fonts: 'fixed' });
      await page.goto(`${gallery.origin}/index.html?${query}`);
      await page.evaluate(() => document.fonts.ready);
      const specimen = page.locator('.specimen > :not(.caption)').first();
      await specimen.waitFor();
      // A ring around whatever was pressed in a specimen is up to the browser.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      return specimen;
    });
  },
});

export { expect } from '@playwright/test';
