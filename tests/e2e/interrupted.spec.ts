import { textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import type { Session } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** How often the background is stopped, each time at another point of its work. */
const TIMES = 4;

test('pages get their marks even if the background stops while they ask', async ({
  fresh: session,
  site,
}) => {
  for (let i = 0; i < TIMES; i++) {
    const [news] = await Promise.all([
      session.open(`${site.origin}/paris-summit.html?${i}`),
      session.stopBackground(),
    ]);
    // Stopping may have brought another tab to the front, and a hidden page is not read.
    await news.bringToFront();
    // It stays open. Firefox reports pending questions when a page is closed, which is nobody's error.
    await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  }
  expect(await session.extensionErrors()).toEqual([]);
});

/** Begins to keep an article and doesn't wait for it. */
async function beginToAdd(session: Session, n: number): Promise<void> {
  const own = await session.open(session.pageUrl('/manifest.json'));
  await own.evaluate((n) => {
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const statements = Array.from(
      { length: 200 },
      (_, i) => `“The islands are no cost ${i},” said Transport Minister Ines Valdrup.`,
    );
    const article = {
      text: ['Toll put off', ...statements].join('\n\n'),
      publisher: 'Gazette',
      url: `https://gazette.example/${n}`,
    };
    // The background is stopped in the middle, which is the point of this test.
    api.runtime
      .sendMessage({ dramatis: 'call', name: 'addArticle', request: { article } })
      .catch(() => undefined);
  }, n);
}

test('if the background stops, an article is kept completely or not at all', async ({
  fresh: session,
}) => {
  for (let n = 0; n < TIMES; n++) {
    await beginToAdd(session, n);
    await session.stopBackground();
  }
  const library = await session.open(session.pageUrl('/article.html'));
  await expect.poll(() => textsOf(library, '.article-list a')).not.toEqual([]);
  const rows = (await textsOf(library, '.article-list li')).filter((row) => row.includes('Toll'));
  expect(rows.filter((row) => !row.includes('200 statements'))).toEqual([]);
  const popup = await session.open(session.pageUrl('/popup.html'));
  // The field gets the focus once the popup is drawn. Letters typed earlier are lost.
  await expect.poll(() => popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await popup.type('rutte');
  await expect
    .poll(() => textsOf(popup, '[role="option"]'))
    .toContainEqual(expect.stringContaining('Mark Rutte'));
});
