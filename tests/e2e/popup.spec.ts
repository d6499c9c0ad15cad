import { cardName } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import type { Popup } from './support/session.ts';
import { expect, test } from './support/test.ts';

const namesOf = (popup: Popup) =>
  popup.run((document) =>
    [...document.querySelectorAll('.page-list button')].map((button) => button.textContent ?? ''),
  );

test('the popup lists the names of the page, and choosing one opens its card there', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  const popup = await session.openPopup();
  await expect
    .poll(() => namesOf(popup))
    .toContainEqual(expect.stringMatching(/^Mark Rutte\b.*×3(?=3 mentions$)/s));
  await popup.run((document) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.page-list button')];
    buttons.find((button) => button.textContent?.startsWith('Andriy Yermak'))?.click();
  });
  await expect.poll(() => cardName(news)).toBe('Andriy Yermak');
});

test('the popup switches the site off and on', async ({ freshOnNews }) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  const popup = await session.openPopup();
  const toggle = () =>
    popup.run((document) => {
      const found = document.querySelector<HTMLInputElement>('[role="switch"]');
      found?.click();
      return found?.labels?.[0]?.textContent ?? '';
    });
  const isOn = () =>
    popup.run((document) => document.querySelector<HTMLInputElement>('[role="switch"]')?.checked);
  await expect.poll(async () => (await namesOf(popup)).length).toBeGreaterThan(0);
  expect(await toggle()).toContain('localhost');
  await expect.poll(() => markedTexts(news)).toEqual([]);
  // The page may learn of it before the popup has drawn it.
  await expect.poll(isOn).toBe(false);
  await toggle();
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
});

/** The extension's own API, in one of its own pages. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number | undefined }): Promise<string> };
};

test('the toolbar icon counts the names of the page, and is empty when there are none', async ({
  freshOnNews,
  site,
}) => {
  const { session, news } = freshOnNews;
  // Only a page of the extension may read the text on its icon.
  const own = await session.open(session.pageUrl('/popup.html?q='));
  const badge = () =>
    own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://localhost/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  await expect.poll(badge).toBe('9');
  // A hidden page is not read.
  await news.bringToFront();
  await news.evaluate(() => document.body.replaceChildren('Nobody is named here.'));
  await expect.poll(badge).toBe('');
  await news.goto(`${site.origin}/paris-summit.html`);
  await expect.poll(badge).toBe('9');
  await news.goto(`${site.origin}/no-names.html`);
  await expect.poll(badge).toBe('');
});
