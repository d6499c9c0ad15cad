import { findViolations, findViolationsApart } from './support/axe.ts';
import { openPage, textsOf } from './support/controls.ts';
import { GALLERY } from './support/paths.ts';
import { serve } from './support/server.ts';
import { expect, test } from './support/test.ts';

test('the popup has no axe violation, with or without results', async ({ session, open }) => {
  const tab = await open(session.pageUrl('/popup.html'));
  await expect.poll(() => tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  expect(await findViolations(tab)).toEqual([]);
  await tab.type('zakh');
  await expect.poll(() => textsOf(tab, '[role="option"]')).not.toEqual([]);
  expect(await findViolations(tab)).toEqual([]);
});

test('no page of the settings has an axe violation', async ({ session, open }) => {
  const tab = await open(session.pageUrl('/options.html'));
  await expect.poll(() => textsOf(tab, '.source-row')).toHaveLength(1);
  const pages = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].map(({ hash }) =>
      hash.slice(1),
    ),
  );
  expect(pages).toHaveLength(7);
  for (const page of [...pages, 'import']) {
    await openPage(tab, page);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe(`${page}-title`);
    expect(await findViolations(tab), page).toEqual([]);
  }
});

test('the article page has no axe violation', async ({ session, open }) => {
  const tab = await open(session.pageUrl('/article.html?id=000_ad340df5201e77dc'));
  await expect.poll(async () => (await textsOf(tab, 'main'))[0]).toContain('Steve Witkoff');
  expect(await findViolations(tab)).toEqual([]);
});

/** Whole surfaces of the gallery, in states that are rare in the real ones. */
const SURFACES = [
  'person',
  'person-about',
  'person-events',
  'person-asked',
  'person-joined',
  'person-nothing',
  'person-missing',
  'person-failed',
  'popup',
  'popup-search',
  'popup-nobody',
  'popup-off',
  'popup-closed',
  'popup-card',
  'popup-card-busy',
  'popup-add-preview',
  'popup-add-kept',
  'popup-add-none',
  'popup-add-failed',
  'options',
  'options-changed',
  'options-loading',
  'options-failed',
  'options-import',
  'options-shelf',
  'options-appearance',
  'options-appearance-xl',
  'options-sites',
  'options-remember',
  'options-keyboard',
  'options-data',
  'options-about',
  'article',
  'article-missing',
  'welcome',
  'welcome-failed',
  'library',
  'library-many',
  'library-empty',
  'library-one',
  'library-selected',
  'library-removed',
  'library-nothing',
];

for (const theme of ['light', 'dark']) {
  test(`no component has an axe violation in any state: ${theme}`, async ({ open }) => {
    const gallery = await serve(GALLERY);
    const tab = await open(`${gallery.origin}/index.html?theme=${theme}`);
    await expect.poll(() => textsOf(tab, '.specimen')).not.toEqual([]);
    expect(await findViolationsApart(tab, '.specimen')).toEqual([]);
    await gallery.close();
  });

  test(`no surface has an axe violation in any state: ${theme}`, async ({ open }) => {
    // Forty surfaces take a minute and a half on a busy machine.
    test.slow();
    const gallery = await serve(GALLERY);
    const address = (surface: string) =>
      `${gallery.origin}/index.html?theme=${theme}&surface=${surface}`;
    const tab = await open(address('popup'));
    for (const surface of SURFACES) {
      await tab.goto(address(surface));
      await expect.poll(async () => (await textsOf(tab, 'main'))[0] ?? '').not.toBe('');
      expect(await findViolations(tab), surface).toEqual([]);
    }
    await gallery.close();
  });
}
