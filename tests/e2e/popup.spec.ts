import { cardName } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import type { Popup } from './support/session.ts';
import { expect, test } from './support/test.ts';

const namesOf = (popup: Popup) =>
  popup.run((document) =>
    [...document.querySelectorAll('.page-list button')].map((button) => button.textContent ?? ''),
  );

test('the popup lists the names of the page below, and choosing one opens its card there', async ({
  startOnNews,
}) => {
  const { session, news } = await startOnNews();
  await news.bringToFront();
  const popup = await session.openPopup();
  await expect.poll(() => namesOf(popup)).toContainEqual(expect.stringMatching(/^Mark Rutte\s*3/));
  await popup.run((document) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.page-list button')];
    buttons.find((button) => button.textContent?.startsWith('Andriy Yermak'))?.click();
  });
  await expect.poll(() => cardName(news)).toBe('Andriy Yermak');
});

test('the popup switches the site off and on', async ({ startOnNews }) => {
  const { session, news } = await startOnNews();
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
  // The page may hear of it before the popup has drawn it.
  await expect.poll(isOn).toBe(false);
  await toggle();
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
});
