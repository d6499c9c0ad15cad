import { cardName, cardText } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { untilLoaded } from './support/mouse.ts';
import { cardNames, openCard, settledEdges } from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

test('keys work inside a card, and the page does not hear them', async ({ open }) => {
  const tab = await open('/hostile-shortcuts.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await tab.inCard((document) => {
    window.focus();
    const names = [...document.querySelectorAll<HTMLElement>('button')];
    names.find((button) => button.textContent === 'Coalition of the Willing Summit')?.focus();
  });
  await tab.press('Enter');
  await expect.poll(() => cardName(tab)).toBe('Coalition of the Willing Summit');
  await tab.press('Tab');
  await tab.press('j');
  expect(await tab.evaluate(() => document.querySelector('output')?.value)).toBe('');
  await tab.press('Escape');
  await expect.poll(() => cardName(tab)).toBe('');
});

const spoken = (tab: Tab) =>
  tab.inHost((root) => root.querySelector('[role="status"]')?.textContent ?? '');
const focused = (tab: Tab) =>
  tab.inCard(({ activeElement: element }) =>
    document.hasFocus() ? (element?.getAttribute('role') ?? element?.textContent) : '',
  );

test('the keyboard leads from name to name, into a card, to another card, and back to the start', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  await news.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  const first = (await markedTexts(news))[0] ?? '';
  await session.runCommand('next-name');
  await expect.poll(() => spoken(news)).toContain('1 of');
  await session.runCommand('next-name');
  await expect.poll(() => spoken(news)).toContain('2 of');
  await session.runCommand('previous-name');
  await expect.poll(() => spoken(news)).toContain(first);
  await session.runCommand('open-card');
  await expect.poll(() => cardNames(news)).toHaveLength(1);
  await expect.poll(() => focused(news)).toBe('dialog');
  await expect
    .poll(() => news.inCard((document) => document.querySelectorAll('.card-footer').length))
    .toBe(1);
  const opened = await cardName(news);
  await news.inCard((document) =>
    document.querySelector<HTMLElement>('.card-scroll .name')?.focus(),
  );
  await news.press('Enter');
  await expect.poll(() => cardName(news)).not.toBe(opened);
  await expect.poll(() => focused(news)).toBe('dialog');
  // In both browsers the first stop is the first control. The scrolling part is no stop.
  await news.press('Tab');
  expect(
    await news.inCard(({ activeElement }) => activeElement?.getAttribute('aria-label') ?? ''),
  ).toMatch(/back/i);
  await news.press('Enter');
  await expect.poll(() => cardName(news)).toBe(opened);
  await news.press('Escape');
  await expect.poll(() => cardNames(news)).toEqual([]);
  expect(await news.evaluate(() => document.activeElement?.textContent)).toBe('Paris');
});

test('arrow keys scroll a card that was opened by keyboard, and not the page', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  await news.resize({ width: 760, height: 360 });
  await session.runCommand('open-card');
  await expect.poll(() => focused(news)).toBe('dialog');
  await expect.poll(() => cardText(news)).toMatch(/1 article/);
  await settledEdges(news);
  const hidden = await news.inCard((document) => {
    const dialog = document.querySelector('[role="dialog"]');
    return dialog ? dialog.scrollHeight - dialog.clientHeight : 0;
  });
  expect(hidden, 'the card has more than the window shows').toBeGreaterThan(20);
  const scrolled = () =>
    news.inCard((document) => document.querySelector('[role="dialog"]')?.scrollTop);
  const page = await news.evaluate(() => scrollY);
  await news.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await news.evaluate(() => scrollY)).toBe(page);
});

test('the site command removes the marks, brings them back, and says so', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  await session.runCommand('toggle-site');
  await expect.poll(() => markedTexts(news)).toEqual([]);
  await expect.poll(() => spoken(news)).toMatch(/off/i);
  await session.runCommand('toggle-site');
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  await expect.poll(() => spoken(news)).toMatch(/on/i);
});

test('a name chosen in the popup by keyboard opens its card on the page with the focus in it', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await news.bringToFront();
  await untilLoaded(news);
  const popup = await session.openPopup();
  const buttons = () =>
    popup.run((document) =>
      [...document.querySelectorAll<HTMLElement>('.page-list button')].map((each) => {
        each.focus();
        return document.activeElement === each ? (each.textContent ?? '') : 'cannot have the focus';
      }),
    );
  await expect.poll(buttons).toContainEqual(expect.stringMatching(/^Andriy Yermak/));
  await popup.run((document) => {
    const all = [...document.querySelectorAll<HTMLElement>('.page-list button')];
    const found = all.find((each) => each.textContent?.startsWith('Andriy Yermak'));
    found?.focus();
    found?.click();
  });
  await expect.poll(() => cardName(news)).toBe('Andriy Yermak');
  await expect.poll(() => focused(news)).toBe('dialog');
});
