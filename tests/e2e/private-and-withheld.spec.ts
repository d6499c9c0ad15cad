import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { temporaryFolder } from './support/paths.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** The extension's own API, in one of its own pages. */
declare const chrome: {
  runtime: { id: string; getManifest(): { host_permissions: string[] } };
  permissions: { remove(of: { origins: string[] }): Promise<boolean> };
};

/** The browser's own page for extensions in Chromium, where a reader withholds access. */
interface DeveloperPrivate {
  updateExtensionConfiguration(of: { extensionId: string; hostAccess: string }): Promise<void>;
}

const bannerOf = (tab: Tab) => textsOf(tab, '.access-banner [role="alert"]');

/** Takes all pages away from the extension, as a reader does. */
async function withhold(session: Session, own: Tab): Promise<void> {
  if (session.browser === 'firefox') {
    await own.evaluate(() =>
      chrome.permissions.remove({ origins: chrome.runtime.getManifest().host_permissions }),
    );
    return;
  }
  const id = await own.evaluate(() => chrome.runtime.id);
  const settings = await session.open('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (
      globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
    ).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, id);
  await settings.close();
}

test('where the reader withholds pages, our own pages say so and offer to ask', async ({
  start,
  site,
}) => {
  const session = await start();
  const options = await session.open(session.pageUrl('/options.html'));
  await expect.poll(() => textsOf(options, '.source-row')).toHaveLength(1);
  expect(await bannerOf(options)).toEqual([]);
  await withhold(session, options);
  await expect
    .poll(() => bannerOf(options))
    .toEqual([expect.stringContaining('no names are highlighted')]);
  expect(await textsOf(options, '.access-banner button')).toEqual(['Allow on all pages']);
  const page = await session.open(`${site.origin}/paris-summit.html`);
  expect(await markedTexts(page)).toEqual([]);
  const popup = await session.open(session.pageUrl('/popup.html'));
  await expect.poll(() => bannerOf(popup)).toHaveLength(1);
  expect(await session.extensionErrors()).toEqual([]);
});

test('a browser that always browses in private is named, with what helps', {
  tag: '@firefox',
}, async ({ start, site }) => {
  const profile = temporaryFolder();
  // The reader has allowed the extension in private windows.
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  writeFileSync(
    join(profile, 'extension-preferences.json'),
    JSON.stringify({ 'dramatis@dramatis.example': allowed }),
  );
  const preferences = { 'browser.privatebrowsing.autostart': true };
  const session = await start({ profile, preferences });
  const news = await session.open(`${site.origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  const options = await session.open(session.pageUrl('/options.html'));
  await expect
    .poll(() => textsOf(options, '.storage-banner [role="alert"]'))
    .toEqual([expect.stringMatching(/always uses private browsing.*turn off/)]);
  expect(await session.extensionErrors()).toEqual([]);
});
