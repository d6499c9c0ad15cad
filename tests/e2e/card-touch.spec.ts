import { SETTLED } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { locateText, untilLoaded } from './support/mouse.ts';
import { cardControl, cardNames, pass, settledEdges } from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const ready = async (tab: Tab, name: string): Promise<void> => {
  await expect.poll(() => markedTexts(tab)).toContain(name);
  await untilLoaded(tab);
};

const pinnedState = (tab: Tab) =>
  tab.inCard((document) => document.querySelector('[aria-pressed]')?.getAttribute('aria-pressed'));

test('a tap on a name opens its card, taps inside work, and a tap elsewhere closes it', async ({
  open,
}) => {
  const tab = await open('/card-places.html');
  await ready(tab, 'Maria Zakharova');
  await tab.touch(await locateText(tab, 'Maria Zakharova'));
  await expect.poll(() => cardNames(tab)).toEqual(['Maria Zakharova']);
  await settledEdges(tab);
  const pin = await cardControl(tab, 'Pin');
  // A card that has changed must lie still again before a tap on it counts.
  for (const isPinned of ['true', 'false']) {
    await pass(tab, SETTLED);
    await tab.touch(pin);
    await expect.poll(() => pinnedState(tab)).toBe(isPinned);
  }
  expect(await cardNames(tab)).toEqual(['Maria Zakharova']);
  await tab.touch({ x: 1100, y: 20 });
  await expect.poll(() => cardNames(tab)).toEqual([]);
});

test('a scrolling finger opens nothing, and a tap on a link follows the link', async ({ open }) => {
  const tab = await open('/card-places.html');
  await ready(tab, 'Maria Zakharova');
  const name = await locateText(tab, 'Maria Zakharova');
  await tab.touch(name, { x: name.x, y: name.y + 30 });
  await tab.touch(await locateText(tab, 'Emmanuel Macron'));
  await expect.poll(() => tab.url()).toContain('#there');
  await pass(tab, 800);
  expect(await cardNames(tab)).toEqual([]);
});

test('on a narrow screen, the card is a sheet from side to side, below or above its name', async ({
  open,
}) => {
  const tab = await open('/card-places.html');
  await tab.resize({ width: 390, height: 700 });
  await ready(tab, 'Maria Zakharova');
  for (const name of ['Maria Zakharova', 'Volodymyr Zelensky']) {
    await tab.touch(await locateText(tab, name));
    await expect.poll(() => cardNames(tab)).toEqual([name]);
    const { left, right, top, bottom } = await settledEdges(tab);
    const at = await locateText(tab, name);
    // Less than the window, by the width of the page's own scroll bars.
    const seen = await tab.evaluate(() => ({
      width: visualViewport?.width ?? 0,
      height: visualViewport?.height ?? 0,
    }));
    expect([left, right].map(Math.round)).toEqual([0, Math.round(seen.width)]);
    const isAtEdge = Math.abs(top) < 1 || Math.abs(bottom - seen.height) < 1;
    expect(isAtEdge, `card from ${top} to ${bottom} of ${seen.height}`).toBe(true);
    expect(bottom - top).toBeLessThanOrEqual(0.6 * seen.height);
    expect(at.y < top || at.y > bottom, `name at ${at.y}, card from ${top} to ${bottom}`).toBe(
      true,
    );
    await tab.press('Escape');
    await expect.poll(() => cardNames(tab)).toEqual([]);
  }
});
