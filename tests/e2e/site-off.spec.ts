import { cardName, clickInCard } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { openCard } from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const OFF = /^Dramatis is off on .+\.$/;
const count = async (tab: Tab) => (await markedTexts(tab)).length;
const focused = (tab: Tab) =>
  tab.inCard(({ activeElement: element }) =>
    document.hasFocus() ? (element?.getAttribute('role') ?? element?.textContent) : '',
  );
/** Focuses a control of the open card, as the Tab key would. */
const focusControl = (tab: Tab, name: string) =>
  tab.inCard((document, name) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((each) => (each.ariaLabel ?? each.textContent) === name)?.focus();
  }, name);

test('a site that was turned off from a card says so, and a click takes it back', async ({
  freshOnNews,
}) => {
  const { news } = freshOnNews;
  await openCard(news, 'Macron', 'Emmanuel Macron');
  // Only names near the window are marked, and it was scrolled.
  const before = await count(news);
  await clickInCard(news, 'More actions');
  await clickInCard(news, 'Turn off on this site');
  await expect.poll(() => cardName(news)).toMatch(OFF);
  await expect.poll(() => count(news)).toBe(0);
  await clickInCard(news, 'Undo');
  await expect.poll(() => cardName(news)).toBe('');
  await expect.poll(() => count(news)).toBe(before);
});

test('with keys, the way back has the focus, and Escape gives it back to the page', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  await news.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  const turnOff = async () => {
    await session.runCommand('next-name');
    await session.runCommand('open-card');
    await expect.poll(() => cardName(news)).not.toBe('');
    await focusControl(news, 'More actions');
    await news.press('Enter');
    await focusControl(news, 'Turn off on this site');
    await news.press('Enter');
    await expect.poll(() => cardName(news)).toMatch(OFF);
    await expect.poll(() => focused(news)).toBe('dialog');
  };
  const before = await count(news);
  await turnOff();
  await news.press('Tab');
  expect(await focused(news)).toBe('Undo');
  await news.press('Enter');
  await expect.poll(() => count(news)).toBe(before);
  await turnOff();
  await news.press('Escape');
  await expect.poll(() => cardName(news)).toBe('');
  await expect.poll(() => count(news)).toBe(0);
  expect(await news.evaluate(() => document.activeElement?.localName)).toBe('a');
});
