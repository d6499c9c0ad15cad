import { findViolations } from './support/axe.ts';
import { cardName, clickCard, clickInCard } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText, leave } from './support/mouse.ts';
import { cardControl, openCard, pass } from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const RADIO = 'input[type="radio"]';

/** The look of the card: its attributes and their effects. */
const lookOf = (news: Tab) =>
  news.inCard((document) => {
    const { theme, density } = document.querySelector<HTMLElement>('[data-theme]')?.dataset ?? {};
    const card = document.querySelector('.dramatis-card');
    const [red = 0] = /\d+/.exec(card ? getComputedStyle(card).backgroundColor : '') ?? [];
    const name = card?.querySelector('h2');
    return {
      theme,
      density,
      isDark: Number(red) < 128,
      nameSize: name ? Number.parseFloat(getComputedStyle(name).fontSize) : 0,
    };
  });

/** The setting whose control has the focus. */
const focusedSetting = (options: Tab) =>
  options.evaluate(() => {
    const place = document.activeElement?.closest<HTMLElement>('[data-setting]');
    return place?.dataset.setting ?? document.activeElement?.id ?? '';
  });

const said = async (options: Tab) => (await textsOf(options, '.undo-bar [role="status"]'))[0] ?? '';

test('a pinned card changes with the settings, and back when they are undone', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  await openCard(news, 'Rutte', 'Mark Rutte');
  await clickCard(news, await cardControl(news, 'Pin'));
  const before = await lookOf(news);
  expect(before).toMatchObject({ theme: 'light', density: 'comfortable', isDark: false });

  const options = await session.open(session.pageUrl('/options.html#appearance'));
  await clickControl(options, RADIO, 'Dark');
  await expect.poll(() => lookOf(news)).toMatchObject({ theme: 'dark', isDark: true });
  await clickControl(options, RADIO, 'Compact');
  await expect.poll(async () => (await lookOf(news))?.density).toBe('compact');
  expect((await lookOf(news))?.nameSize).toBeLessThan(before?.nameSize ?? 0);

  expect(await said(options)).toBe('Card spacing set to Compact (was Comfortable)');
  await clickControl(options, '.undo-bar button', 'Undo');
  await expect.poll(() => said(options)).toContain('Undo next: Theme set to Dark');
  await clickControl(options, '.undo-bar button', 'Undo');
  await expect.poll(() => lookOf(news)).toEqual(before);
});

test('in an open tab, cards need the modifier key once it is set, and no longer after undo', async ({
  freshOnNews,
}) => {
  const { session, news } = freshOnNews;
  const options = await session.open(session.pageUrl('/options.html#appearance'));
  await clickControl(options, RADIO, 'On hover while holding a key');
  await expect.poll(() => said(options)).toContain('On hover while holding a key');
  await news.bringToFront();
  await hoverText(news, 'Rutte');
  await pass(news, 1500);
  expect(await cardName(news)).toBe('');

  await leave(news);
  await options.bringToFront();
  await clickControl(options, '.undo-bar button', 'Undo');
  await expect.poll(() => said(options)).toContain('Undone');
  await news.bringToFront();
  await hoverText(news, 'Rutte');
  await expect.poll(() => cardName(news)).toBe('Mark Rutte');
});

test('a name muted on a card is listed, marked again, and muted again', async ({ freshOnNews }) => {
  const { session, news } = freshOnNews;
  const isMarked = async () => (await markedTexts(news)).some((text) => text.includes('Rutte'));
  await openCard(news, 'Rutte', 'Mark Rutte');
  await clickInCard(news, 'Wrong person?');
  await clickInCard(news, 'On this site');
  await expect.poll(isMarked).toBe(false);

  const options = await session.open(session.pageUrl('/options.html#muted'));
  await expect.poll(() => textsOf(options, '.muted-names li')).toHaveLength(1);
  expect((await textsOf(options, '.muted-names li'))[0]).toContain('Mark Rutte');
  await clickControl(options, '.muted-names button', 'Show again');
  await expect.poll(isMarked).toBe(true);
  expect((await textsOf(options, '#muted'))[0]).toContain('No hidden names.');

  await clickControl(options, '.undo-bar button', 'Undo');
  await expect.poll(isMarked).toBe(false);
  await expect.poll(() => textsOf(options, '.muted-names li')).toHaveLength(1);
});

test('addresses lead to settings, and the search finds one by keyboard', async ({
  session,
  open,
}) => {
  const options = await open(session.pageUrl('/options.html#density'));
  await expect.poll(() => focusedSetting(options)).toBe('density');
  await options.evaluate(() => {
    location.hash = '#dwell';
  });
  await expect.poll(() => focusedSetting(options)).toBe('dwell');
  // Before a key is required, the key's setting isn't on the page. The setting it depends on is.
  await options.evaluate(() => {
    location.hash = '#modifier';
  });
  await expect.poll(() => focusedSetting(options)).toBe('trigger');

  await options.evaluate(() => document.querySelector<HTMLElement>('.search-field input')?.focus());
  await options.type('zzz');
  await expect
    .poll(() => textsOf(options, '.settings-search [role="status"]'))
    .toEqual(['No settings match “zzz”.']);
  await options.press('Escape');
  await options.type('theme');
  await expect.poll(() => textsOf(options, '.settings-found a')).toEqual(['Theme']);
  expect(await findViolations(options)).toEqual([]);
  await options.press('ArrowDown');
  await options.press('Enter');
  await expect.poll(() => focusedSetting(options)).toBe('theme');
  expect(await options.evaluate(() => location.hash)).toBe('#theme');
  // The arrows choose at once. The change is announced, and its key takes it back.
  await options.press('ArrowDown');
  await expect.poll(() => said(options)).toContain('Theme set to Light');
  expect(await findViolations(options)).toEqual([]);
  await options.press('Control+z');
  await expect.poll(() => said(options)).toContain('Undone');
});
