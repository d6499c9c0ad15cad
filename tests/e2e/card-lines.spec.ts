import { cardName, cardText, clickInCard } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

async function openCard(tab: Tab, name: string, fullName: string): Promise<void> {
  await expect.poll(async () => (await markedTexts(tab)).join(' ')).toContain(name);
  await hoverText(tab, name);
  await expect.poll(() => cardName(tab)).toBe(fullName);
  // The footer comes with the facts. Before that, the card is a skeleton.
  await expect.poll(() => cardText(tab)).toMatch(/1 article/);
}

const countOf = async (tab: Tab, surface: string): Promise<number> =>
  (await markedTexts(tab)).filter((text) => text === surface).length;

test('a statement is copied with its source from inside the closed shadow root', async ({
  fresh: session,
  site,
}) => {
  const tab = await session.open(`${site.origin}/paris-summit.html`);
  await openCard(tab, 'Rutte', 'Mark Rutte');
  await clickInCard(tab, 'Copy with source');
  await expect.poll(() => cardText(tab)).toContain('Copied (Text)');
  await clickInCard(tab, 'More ways to copy');
  await clickInCard(tab, 'Markdown');
  await expect.poll(() => cardText(tab)).toContain('Copied (Markdown)');
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await tab.press('Control+v');
  await expect
    .poll(() => tab.evaluate(() => document.querySelector('textarea')?.value ?? ''))
    .toMatch(/^> “.+”\n>\n> — Mark Rutte, .*\*One America News\*/);
});

test('a person muted on this site loses all marks at once, until it is undone', async ({
  freshOnNews,
}) => {
  const { news } = freshOnNews;
  // Only marks near the window are drawn, and the test counts those of the whole page.
  await news.resize({ width: 1200, height: 3000 });
  await expect.poll(() => markedTexts(news)).toContain('Зеленський');
  const before = (await markedTexts(news)).filter((text) => /Rutte/.test(text)).length;
  expect(before).toBeGreaterThan(1);
  await openCard(news, 'Rutte', 'Mark Rutte');
  await clickInCard(news, 'Wrong person?');
  await clickInCard(news, 'On this site');
  await expect
    .poll(() => cardText(news))
    .toContain('“Mark Rutte” is no longer highlighted on this site.');
  await expect.poll(async () => (await markedTexts(news)).join(' ')).not.toContain('Rutte');
  expect(await countOf(news, 'Zelensky')).toBeGreaterThan(0);
  await clickInCard(news, 'Undo');
  await expect
    .poll(async () => (await markedTexts(news)).filter((text) => /Rutte/.test(text)).length)
    .toBe(before);
});

test('a muted name stays unmarked in other tabs and after a reload, and longer names stay marked', async ({
  freshOnNews,
  site,
}) => {
  const { session, news } = freshOnNews;
  const other = await session.open(`${site.origin}/paris-summit.html?other`);
  await expect.poll(() => countOf(other, 'Zelensky')).toBeGreaterThan(0);
  await news.bringToFront();
  await openCard(news, 'Zelensky', 'Volodymyr Zelensky');
  await clickInCard(news, 'Wrong person?');
  await clickInCard(news, 'Everywhere: “Zelensky”');
  await expect.poll(() => countOf(news, 'Zelensky')).toBe(0);
  // A tab in the background is drawn when it is seen.
  await other.bringToFront();
  await expect.poll(() => countOf(other, 'Zelensky')).toBe(0);
  await news.bringToFront();
  await news.goto(`${site.origin}/paris-summit.html`);
  await expect.poll(async () => (await markedTexts(news)).join(' ')).toContain('Rutte');
  expect(await countOf(news, 'Zelensky')).toBe(0);
});
