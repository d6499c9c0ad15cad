import { press } from './support/articles.ts';
import { readCard } from './support/card.ts';
import { textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Popup, Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const textOfAdding = (popup: Popup) =>
  popup.run((document) => document.querySelector<HTMLElement>('.add-article')?.innerText ?? '');
const pressFirst = (popup: Popup) =>
  popup.run((document) => document.querySelector<HTMLElement>('.add-article button')?.click());

/** A page, and the popup over it with the offer to add its article. */
async function openOver(session: Session, url: string) {
  const page = await session.open(url);
  await page.bringToFront();
  const popup = await session.openPopup();
  await expect.poll(() => textOfAdding(popup)).toContain('Save this article');
  return { session, page, popup };
}

test('the reader adds an article from its page, and its names are known from then on', async ({
  fresh,
  site,
}) => {
  const { session, page: news, popup } = await openOver(fresh, `${site.origin}/harbour-toll.html`);
  expect(await markedTexts(news)).toEqual([]);
  const before = await news.evaluate(() => document.documentElement.outerHTML);

  await pressFirst(popup);
  await expect.poll(() => textOfAdding(popup)).toContain('2 people');
  const preview = await textOfAdding(popup);
  expect(preview).toContain('Harbour board puts off vote on bridge toll');
  expect(preview).toContain('The Playground Courier');
  expect(preview).toContain('Ines Valdrup: “We have to stop treating the islands as a cost');
  expect(preview).not.toMatch(/whale|Advertisement|ferry that never/);
  expect(await markedTexts(news)).toEqual([]);

  await pressFirst(popup);
  await expect.poll(() => textOfAdding(popup)).toContain('Saved');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');
  await news.bringToFront();
  await hoverText(news, 'Tomas Brandvold');
  await expect.poll(async () => (await readCard(news))?.text ?? '').toContain('wanted the toll');
  const card = await readCard(news);
  expect(card?.text).toContain('chair of the harbour board');
  expect(
    card?.links.some(({ href }) => href.startsWith(`${site.origin}/harbour-toll.html#:~:text=`)),
  ).toBe(true);

  // Reading the article changed nothing on its page.
  const host = / ?<dramatis-(?:host|marks).*?<\/dramatis-(?:host|marks)>/gs;
  const after = await news.evaluate(() => document.documentElement.outerHTML);
  expect(after.replace(host, '')).toBe(before.replace(host, ''));

  const options = await session.open(session.pageUrl('/options.html'));
  await expect.poll(async () => (await textsOf(options, 'body'))[0]).toContain('Saved articles');
});

test('the popup says that a page has no article', async ({ fresh, site }) => {
  const { popup } = await openOver(fresh, `${site.origin}/no-names.html`);
  await pressFirst(popup);
  await expect.poll(() => textOfAdding(popup)).toContain('No article found');
});

test('the reader strikes out a wrong fact, and removes the article and puts it back', async ({
  fresh,
  site,
}) => {
  const { session, page: news, popup } = await openOver(fresh, `${site.origin}/harbour-toll.html`);
  await pressFirst(popup);
  await expect.poll(() => textOfAdding(popup)).toContain('2 people');
  await pressFirst(popup);
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');

  const kept = await session.open(session.pageUrl('/article.html'));
  const textOf = async (tab: Tab) => (await textsOf(tab, 'main'))[0] ?? '';
  await expect.poll(() => textOf(kept)).toContain('Harbour board puts off vote');

  const address = await kept.evaluate(
    () => [...document.links].find((link) => link.textContent?.startsWith('Harbour'))?.href ?? '',
  );
  const article = await session.open(address);
  await expect.poll(() => textOf(article)).toContain('“Nobody on this board wanted the toll');
  await press(article, 'More for: “Nobody on this board');
  await expect.poll(() => press(article, 'Remove (misread): “Nobody on this board')).toBe(true);
  await expect.poll(() => textOf(article)).toMatch(/removed by you/i);

  await press(kept, 'Remove “Harbour board');
  await expect
    .poll(() => textsOf(kept, '.undo-bar [role="status"]'))
    .toEqual([expect.stringMatching(/^Removed “Harbour board/)]);
  await expect.poll(() => markedTexts(news)).toEqual([]);
  await press(kept, 'Undo');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');
  await article.goto(address);
  await expect.poll(() => textOf(article)).toMatch(/removed by you/i);
});
