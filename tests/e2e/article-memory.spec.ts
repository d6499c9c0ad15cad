import { callBackground, press } from './support/articles.ts';
import { readCard } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const textOf = async (tab: Tab) => (await textsOf(tab, 'main'))[0] ?? '';
const NOBODY = 'Nobody on this board wanted the toll';

/** In our own pages: how many scripts run in pages besides the one in the manifest. */
async function countPlacedScripts(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
  };
  return (await chrome.scripting.getRegisteredContentScripts()).length;
}

test('a corrected fact shows on cards, keeps its old words, and can be undone', async ({
  fresh: session,
  site,
}) => {
  const url = `${site.origin}/harbour-toll.html`;
  const news = await session.open(url);
  const library = await session.open(session.pageUrl('/article.html'));
  const text = await news.evaluate(() =>
    [...document.querySelectorAll('article p')].map((p) => p.textContent?.trim()).join('\n\n'),
  );
  const publisher = 'The Playground Courier';
  const article = { text, title: 'Harbour board', publisher, publishedOn: '2025-09-04', url };
  const { articleId } = (await callBackground(library, 'addArticle', { article })) as {
    articleId: string;
  };

  const page = await session.open(
    session.pageUrl(`/article.html?${new URLSearchParams({ id: articleId })}`),
  );
  await expect.poll(() => textOf(page)).toContain(NOBODY);
  await press(page, `More for: “${NOBODY}`);
  await expect.poll(() => press(page, `Edit: “${NOBODY}`)).toBe(true);
  await expect.poll(() => textsOf(page, '.fact-form')).toHaveLength(1);
  await page.evaluate(() => {
    const who = document.querySelector<HTMLSelectElement>('.fact-form select');
    const valdrup = [...(who?.options ?? [])].find(({ text }) => text === 'Ines Valdrup');
    if (!who || !valdrup) return;
    who.value = valdrup.value;
    who.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press(page, 'End one word earlier');
  await press(page, 'Save');
  await expect.poll(() => textOf(page)).toContain('Edited by you. Originally: ');

  await news.bringToFront();
  await expect.poll(() => markedTexts(news)).toContain('Ines Valdrup');
  await hoverText(news, 'Ines Valdrup');
  await expect.poll(async () => (await readCard(news))?.text ?? '').toContain('on this board');
  const card = await readCard(news);
  expect(card?.text).toContain('Nobody on this board wanted the');
  expect(card?.text).not.toContain(NOBODY);

  await page.bringToFront();
  await press(page, 'Restore: ');
  await expect.poll(() => textOf(page)).not.toContain('Edited by you');
  expect(await textOf(page)).toContain(NOBODY);
});

test('an article is remembered after reading, if the reader allows it', async ({
  fresh: session,
  site,
}) => {
  const options = await session.open(session.pageUrl('/options.html#remember'));
  const remembered = async () =>
    (
      (await callBackground(options, 'listArticles', {})) as {
        publisher: string;
        isRemembered: boolean;
      }[]
    )
      .filter(({ isRemembered }) => isRemembered)
      .map(({ publisher }) => publisher);
  await clickControl(options, '[role="switch"]', 'Save articles I read');
  await expect.poll(() => textOf(options)).toContain('Delete after');
  await expect.poll(() => options.evaluate(countPlacedScripts)).toBe(1);

  const news = await session.open(`${site.origin}/paris-summit.html`);
  await news.bringToFront();
  await news.evaluate(() => scrollTo(0, innerHeight));
  await expect.poll(remembered).toHaveLength(1);

  await options.bringToFront();
  await press(options, 'Clear reading history');
  await expect.poll(() => press(options, 'Clear')).toBe(true);
  await expect.poll(() => textOf(options)).toContain('1 article deleted');
  expect(await remembered()).toEqual([]);
  expect(await session.extensionErrors()).toEqual([]);
});
