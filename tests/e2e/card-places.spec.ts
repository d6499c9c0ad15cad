import { cardName, clickCard, readCard } from './support/card.ts';
import { clickControl } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import {
  cardControl,
  cardEdges,
  cardNames,
  type Edges,
  openCard,
  settledEdges,
} from './support/open-card.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait.ts';

/** The lines of a text on the page, at its nth occurrence. */
const linesOf = (tab: Tab, text: string, nth = 0): Promise<Edges[]> =>
  tab.evaluate(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(text);
        if (at < 0 || seen++ !== nth) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }
      return [];
    },
    { text, nth },
  );

/** Checks that the card is right beside its name and doesn't cover it. */
function expectBeside(card: Edges, lines: readonly Edges[]): void {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const gap = Math.max(card.top - bottom, top - card.bottom);
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThanOrEqual(12);
}

test('the card can be read and used above a modal dialog', async ({ open }) => {
  const tab = await open('/hostile-layers.html');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  await clickControl(tab, '#open');
  await openCard(tab, 'Mark Rutte', 'Mark Rutte');
  await clickCard(tab, await cardControl(tab, 'Close'));
  await expect.poll(() => readCard(tab)).toBeUndefined();
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a card never covers its own name, even in a low window', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  for (const height of [800, 560, 400]) {
    await tab.resize({ width: 900, height });
    await openCard(tab, 'Rutte', 'Mark Rutte');
    const name = await tab.evaluate(() => {
      const found = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Rutte');
      const { top, bottom } = found?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    const card = await cardEdges(tab);
    const gap = Math.max(card.top - name.bottom, name.top - card.bottom);
    expect(gap, `in a window ${height} px high`).toBeGreaterThanOrEqual(0);
    await tab.press('Escape');
    await expect.poll(() => cardName(tab)).toBe('');
  }
});

test('in fullscreen, the card stands above the fullscreen element', async ({ open }) => {
  const tab = await open('/hostile-layers.html');
  await expect.poll(() => markedTexts(tab)).toContain('Maria Zakharova');
  await clickControl(tab, '#fill');
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  await openCard(tab, 'Maria Zakharova', 'Maria Zakharova');
  await settledEdges(tab);
  await clickCard(tab, await cardControl(tab, 'Close'));
  await expect.poll(() => cardNames(tab)).toEqual([]);
  expect(await tab.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
  await tab.evaluate(() => document.exitFullscreen());
});

test('in a frame, the card stays inside the frame', async ({ open }) => {
  const tab = await open('/frames.html');
  // The empty document that a frame begins with is complete, too.
  await expect
    .poll(() => tab.evaluate(() => frames[0]?.document.querySelector('p')?.textContent))
    .toContain('Mark Rutte');
  const findName = () =>
    tab.evaluate(() => {
      const inside = frames[0]?.document;
      const text = inside?.querySelector('p')?.firstChild;
      const frame = document.querySelector('iframe')?.getBoundingClientRect();
      if (!inside || !text || !frame) throw new Error('there is no frame');
      const range = inside.createRange();
      range.setStart(text, 'Inside stands Mark'.length);
      range.setEnd(text, 'Inside stands Mark Rutte'.length);
      const box = range.getBoundingClientRect();
      return { x: frame.left + box.left + box.width / 2 + 2, y: frame.top + box.top + 12 };
    });
  await expect
    .poll(async () => {
      // The page may still be laid out.
      const name = await findName();
      await tab.moveMouse({ x: name.x - 2, y: name.y });
      await tab.moveMouse({ x: name.x - 1, y: name.y });
      // A pointer that keeps moving never rests.
      return waitFor(
        () => cardName(tab),
        (shown) => shown === 'Mark Rutte',
        3000,
      );
    })
    .toBe('Mark Rutte');
  const { left, top, right, bottom } = await settledEdges(tab);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(500);
  expect(bottom).toBeLessThanOrEqual(200);
});

test('the card stands at its line, in any writing direction and on turned pages', async ({
  open,
}) => {
  const tab = await open('/card-places.html');
  const names: [name: string, nth: number][] = [
    ['Volodymyr Zelensky', 0],
    ['Andriy Yermak', 0],
    ['Steve Witkoff', 1],
    ['Donald Trump', 0],
  ];
  await expect.poll(() => markedTexts(tab)).toContain('Donald Trump');
  for (const [name, nth] of names) {
    await hoverText(tab, name.split(' ')[0] ?? name, nth);
    await expect.poll(() => cardName(tab)).toBe(name);
    const card = await settledEdges(tab);
    expect(Math.round(card.right - card.left), name).toBe(360);
    const lines = [...(await linesOf(tab, name, nth))];
    expectBeside(card, lines);
    if (name === 'Andriy Yermak') expect(card.right).toBeCloseTo(lines[0]?.right ?? 0, 0);
    else expect(card.left).toBeCloseTo(lines[0]?.left ?? 0, 0);
    await tab.press('Escape');
    await expect.poll(() => cardNames(tab)).toEqual([]);
  }
});

test('the card follows its name while something scrolls, and disappears with it', async ({
  open,
}) => {
  const tab = await open('/card-places.html');
  await openCard(tab, 'Vladimir Putin', 'Vladimir Putin');
  const before = await settledEdges(tab);
  await tab.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
  await expect.poll(async () => Math.round(before.top - (await cardEdges(tab)).top)).toBe(30);
  await tab.evaluate(() => document.querySelector('.scroll')?.scrollTo({ top: 300 }));
  await expect.poll(() => cardNames(tab)).toEqual([]);
});

test('a pinned card can still be used after a dialog opens over it', async ({ open }) => {
  const tab = await open('/hostile-layers.html');
  await openCard(tab, 'Emmanuel Macron', 'Emmanuel Macron');
  await clickCard(tab, await cardControl(tab, 'Pin'));
  await clickControl(tab, '#open');
  await expect.poll(() => tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  await expect
    .poll(async () => {
      // The card comes above the dialog a little later. A click counts once it was uncovered for half a second.
      await clickCard(tab, await cardControl(tab, 'Close'));
      return waitFor(
        () => cardNames(tab),
        (names) => names.length === 0,
        3000,
      );
    })
    .toEqual([]);
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('at 400 % zoom, a card is a sheet from side to side and leaves room for the page', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  await tab.resize({ width: 320, height: 256 });
  await openCard(tab, 'Rutte', 'Mark Rutte');
  const { left, right, top, bottom } = await settledEdges(tab);
  const width = await tab.evaluate(() => document.documentElement.clientWidth);
  expect([left, right].map(Math.round)).toEqual([0, width]);
  expect(Math.round(top)).toBeGreaterThanOrEqual(0);
  expect(Math.round(bottom)).toBeLessThanOrEqual(256);
  expect(bottom - top).toBeLessThanOrEqual(0.6 * 256);
});
