import { markedTexts } from './support/marks.ts';
import { hoverText, leave } from './support/mouse.ts';
import { cardNames, openCard } from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const NAMES = ['Emmanuel Macron', 'Maria Zakharova', 'Steve Witkoff'];

const styleOf = (tab: Tab) =>
  tab.inCard((document) => {
    const card = document.querySelector('.dramatis-card');
    if (!card) return null;
    const { backgroundColor, colorScheme, animationName, borderTopColor } = getComputedStyle(card);
    return { backgroundColor, colorScheme, animationName, borderTopColor };
  });

test('the card is light on a light part of the page and dark on a dark part', async ({ open }) => {
  const tab = await open('/card-places.html');
  // A mouse that rests on a name before it is marked opens no card.
  for (const name of NAMES) await expect.poll(() => markedTexts(tab)).toContain(name);
  const seen: unknown[] = [];
  for (const name of NAMES) {
    await hoverText(tab, name);
    await expect.poll(() => cardNames(tab)).toEqual([name]);
    seen.push((await styleOf(tab))?.colorScheme);
    await leave(tab);
    await expect.poll(() => cardNames(tab)).toEqual([]);
  }
  expect(seen).toEqual(['light', 'dark', 'dark']);
});

test('the card does not move for a reader who wants less motion', async ({ start, site }) => {
  const still = await start({ wishes: 'no motion' });
  const tab = await still.open(`${site.origin}/paris-summit.html`);
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  expect((await styleOf(tab))?.animationName).toBe('none');
});

test('with forced colours, the card has the reader’s colours', async ({ start, site }) => {
  const forced = await start({ wishes: 'forced colours' });
  const tab = await forced.open(`${site.origin}/paris-summit.html`);
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const canvas = await tab.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.cssText = 'forced-color-adjust:none;background:Canvas;color:CanvasText';
    document.body.append(probe);
    const { backgroundColor, color } = getComputedStyle(probe);
    return { backgroundColor, color, isForced: matchMedia('(forced-colors: active)').matches };
  });
  const card = await styleOf(tab);
  expect(canvas.isForced).toBe(true);
  expect([card?.backgroundColor, card?.borderTopColor]).toEqual([
    canvas.backgroundColor,
    canvas.color,
  ]);
});
