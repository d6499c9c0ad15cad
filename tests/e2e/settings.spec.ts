import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardName } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { markedTexts, readMarks } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import { expect, test } from './support/test.ts';

const SOURCE = 'One America News';
const TINT = 'Background';
const NO_MARKING = 'None';

test('switching a source off removes its marks and results at once', async ({ freshOnNews }) => {
  const { session, news } = freshOnNews;

  const options = await session.open(session.pageUrl('/options.html'));
  const row = async () =>
    (await textsOf(options, '.source-row')).find((text) => text.includes(SOURCE)) ?? '';
  await expect.poll(row).toContain('1 article');
  await clickControl(options, '[role="switch"]', SOURCE);
  await expect.poll(() => markedTexts(news)).toEqual([]);

  const popup = await session.open(session.pageUrl('/popup.html'));
  await expect.poll(() => popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await popup.type('zakh');
  await expect.poll(async () => (await textsOf(popup, 'body'))[0]).toContain('No results');

  await options.bringToFront();
  await clickControl(options, '[role="switch"]', SOURCE);
  await news.bringToFront();
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
});

test('a new style applies to an open tab at once, and cards open without any style', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/paris-summit.html`);
  const looks = async () => [...new Set((await readMarks(news)).map((mark) => mark.highlight))];
  await expect.poll(looks).toEqual(['dramatis-person', 'dramatis-event']);
  const options = await session.open(session.pageUrl('/options.html#appearance'));
  await clickControl(options, 'input[type="radio"]', TINT);
  await expect.poll(looks).toEqual(['dramatis-person-tint', 'dramatis-event-tint']);
  await clickControl(options, 'input[type="radio"]', NO_MARKING);
  await expect.poll(looks).toEqual([]);
  await news.bringToFront();
  await hoverText(news, 'Rutte');
  await expect.poll(() => cardName(news)).toBe('Mark Rutte');
});

test('a site that is switched off has no marks, in open tabs either', async ({ freshOnNews }) => {
  const { session, news } = freshOnNews;
  const options = await session.open(session.pageUrl('/options.html#sites'));
  await clickControl(options, '[role="switch"]', 'On by default');
  await expect.poll(() => markedTexts(news)).toEqual([]);
  expect(await news.evaluate(() => document.querySelector('dramatis-host'))).toBeNull();
});

test('settings survive a restart of the browser', async ({ start, site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-profile-'));
  const first = await start({ profile });
  const options = await first.open(first.pageUrl('/options.html#appearance'));
  await clickControl(options, 'input[type="radio"]', TINT);
  await expect.poll(() => readStyle(options)).toBe('tint');
  await first.close();

  const second = await start({ profile });
  const again = await second.open(second.pageUrl('/options.html'));
  await expect.poll(() => readChosen(again)).toContain(TINT);
  const news = await second.open(`${site.origin}/paris-summit.html`);
  await expect.poll(async () => (await readMarks(news))[0]?.highlight).toBe('dramatis-person-tint');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

/** The labels of all chosen radio buttons. */
const readChosen = (options: Parameters<typeof textsOf>[0]) =>
  options.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].map((input) =>
      input.labels?.[0]?.textContent?.trim(),
    ),
  );

/** What is stored, not what the page shows. */
const readStyle = (options: Parameters<typeof textsOf>[0]) =>
  options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { highlightStyle?: string } | undefined)?.highlightStyle;
  });
