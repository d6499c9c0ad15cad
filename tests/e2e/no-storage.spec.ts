import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardName } from './support/card.ts';
import { textsOf } from './support/controls.ts';
import { FIREFOX_UUID } from './support/firefox.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText, untilLoaded } from './support/mouse.ts';
import { temporaryFolder } from './support/paths.ts';
import type { BrowserName, Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** The browser's folder for databases. In Firefox it belongs to the extension alone. */
const fileInTheWay = (browser: BrowserName, profile: string): string =>
  browser === 'chromium'
    ? join(profile, 'Default', 'IndexedDB')
    : join(profile, 'storage', 'default', `moz-extension+++${FIREFOX_UUID}`);

/** A profile in which that folder is a file, as on a damaged disk. */
function damagedProfile(browser: BrowserName): string {
  const profile = temporaryFolder();
  const file = fileInTheWay(browser, profile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return profile;
}

/** In bytes. There is room for hardly more than what ships. */
const SMALL = 1_000_000;

const bannerOf = (tab: Tab) => textsOf(tab, '.storage-banner [role="alert"]');

/** Calls the background from one of the extension's pages. Returns the error's code, or nothing. */
const callFails = (tab: Tab, name: string, request: unknown): Promise<string | undefined> =>
  tab.evaluate(
    async ({ name, request }) => {
      interface Api {
        runtime: { sendMessage(message: unknown): Promise<{ error?: { code: string } }> };
      }
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      return (await api.runtime.sendMessage({ dramatis: 'call', name, request })).error?.code;
    },
    { name, request },
  );

const ARTICLE = {
  text: 'Toll put off\n\n“The islands are no cost,” said Transport Minister Ines Valdrup.',
  publisher: 'Gazette',
  url: 'https://gazette.example/toll',
};

async function openNews(session: Session, origin: string): Promise<Tab> {
  const news = await session.open(`${origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  await untilLoaded(news);
  return news;
}

test('without storage, bundled names are marked and shown, and the reader is told', async ({
  start,
  site,
  target,
}) => {
  const session = await start({ profile: damagedProfile(target) });
  const news = await openNews(session, site.origin);
  await hoverText(news, 'Rutte');
  await expect.poll(() => cardName(news)).toBe('Mark Rutte');

  const options = await session.open(session.pageUrl('/options.html'));
  await expect
    .poll(() => bannerOf(options))
    .toEqual([expect.stringContaining('can’t use storage right now')]);
  await expect.poll(() => textsOf(options, '.source-row')).toHaveLength(1);
  expect(await callFails(options, 'addArticle', { article: ARTICLE })).toBe('no-storage');
  expect(await callFails(options, 'previewArticle', { article: ARTICLE })).toBeUndefined();

  const popup = await session.open(session.pageUrl('/popup.html'));
  await expect.poll(() => bannerOf(popup)).toHaveLength(1);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await popup.type('cyberspace');
  await expect.poll(() => textsOf(popup, '[role="option"]')).not.toEqual([]);

  // Woken again, it finds the same.
  await session.stopBackground();
  await openNews(session, site.origin);
  expect(await session.extensionErrors()).toEqual([]);
});

test('once storage works again, it is used and the message is gone', async ({
  start,
  site,
  target,
}) => {
  const profile = damagedProfile(target);
  const refused = await start({ profile });
  await openNews(refused, site.origin);
  await refused.close();
  rmSync(fileInTheWay(target, profile));

  const session = await start({ profile });
  await openNews(session, site.origin);
  const options = await session.open(session.pageUrl('/options.html'));
  expect(await callFails(options, 'addArticle', { article: ARTICLE })).toBeUndefined();
  await expect.poll(() => textsOf(options, '.source-row')).not.toEqual([]);
  expect(await bannerOf(options)).toEqual([]);
  await session.stopBackground();
  const library = await session.open(session.pageUrl('/article.html'));
  await expect.poll(() => textsOf(library, '.article-list a')).toHaveLength(2);
  expect(await session.extensionErrors()).toEqual([]);
});

test('with hardly any room left, kept articles are shown, and the reader is told why no more are kept', async ({
  start,
  site,
}) => {
  const session = await start({ quota: SMALL });
  const news = await openNews(session, site.origin);
  const long = {
    ...ARTICLE,
    text: `${ARTICLE.text}\n\n${'The board put it off. '.repeat(10_000)}`,
  };
  const library = await session.open(session.pageUrl('/article.html'));
  await expect.poll(() => textsOf(library, '.article-list a')).toHaveLength(1);
  expect(await callFails(library, 'addArticle', { article: long })).toBe('no-storage');
  // Firefox counts written data a moment later. Readers who return cause another check.
  await expect
    .poll(async () => {
      await library.evaluate(() => window.dispatchEvent(new Event('focus')));
      return bannerOf(library);
    })
    .toEqual([expect.stringContaining('Storage is full')]);
  await news.bringToFront();
  await hoverText(news, 'Rutte');
  await expect.poll(() => cardName(news)).toBe('Mark Rutte');
  expect(await session.extensionErrors()).toEqual([]);
});
