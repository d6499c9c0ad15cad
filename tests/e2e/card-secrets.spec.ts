import { SETTLED } from '@/lib/page/card-frame/click-guard.ts';
import { cardText, clickCard, findInCard } from './support/card.ts';
import { cardEdges, openCard, pass } from './support/open-card.ts';
import type { Point, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** Words that are on the card and not on its page. */
const SECRET = 'Mentioned in 1 article, but not quoted';

const openOn = async (tab: Tab): Promise<void> => {
  expect(await openCard(tab, 'Zelensky', 'Volodymyr Zelensky')).toContain(SECRET);
};

test('a page can neither find nor select the text of a card', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await openOn(tab);
  const seen = await tab.evaluate((secret) => {
    type Find = (text: string, ...options: boolean[]) => boolean;
    const find = (Reflect.get(window, 'find') as Find).bind(window);
    const attempt = (text: string, inFrames: boolean) => {
      try {
        return find(text, false, false, true, false, inFrames, false);
      } catch {
        // Firefox doesn't let pages look into frames of another origin.
        return 'refused';
      }
    };
    const words = [secret, secret.slice(0, 12), 'quite another text'];
    const found = words.map((word) => [attempt(word, false), attempt(word, true)]);
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    selection?.collapseToEnd();
    for (let i = 0; i < 50; i++) {
      selection?.modify('extend', 'forward', 'line');
      selection?.modify('move', 'forward', 'line');
    }
    selection?.modify('extend', 'backward', 'documentboundary');
    return { found, selected: `${selection}` };
  }, SECRET);
  expect(seen.found[0]?.[0]).toBe(false);
  expect(seen.found[1]?.[0]).toBe(false);
  // Pages may look into frames or not, whatever is inside.
  expect(seen.found[0]?.[1]).not.toBe(true);
  expect(seen.found[0]).toEqual(seen.found[2]);
  expect(seen.selected).not.toContain('but not quoted');
});

test('a page doesn’t notice what a reader selects, copies, drags and types in a card', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  await openOn(tab);
  await tab.evaluate(() => {
    const heard: string[] = [];
    const types =
      'selectionchange selectstart copy cut dragstart keydown keypress keyup click auxclick dblclick mousedown ' +
      'mouseup pointerdown pointerup contextmenu wheel scroll input beforeinput';
    for (const type of types.split(' ')) {
      window.addEventListener(type, () => heard.push(type), true);
      document.addEventListener(type, () => heard.push(type), true);
    }
    Object.assign(globalThis, { heard });
  });
  const words = await findInCard(tab, (document) => document.querySelector('h2'));
  if (!words) throw new Error('the card has no name');
  await clickCard(tab, words);
  await tab.press('Control+a');
  await tab.press('Control+c');
  await tab.press('x');
  await expect
    .poll(() => tab.inCard((document) => `${document.getSelection()}`))
    .toContain('Volodymyr Zelensky');
  const seen = await tab.evaluate(() => ({
    heard: Reflect.get(globalThis, 'heard') as string[],
    selection: `${getSelection()}`,
    focus: document.activeElement?.localName,
  }));
  expect(seen).toEqual({ heard: [], selection: '', focus: 'dramatis-host' });
});

test('a page’s fonts and custom properties don’t reach the card', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const lookOf = () =>
    tab.inCard((document) => {
      const [name, button] = ['h2', '.icon-button'].map((each) => document.querySelector(each));
      return name && button && [getComputedStyle(name).fontFamily, getComputedStyle(button).color];
    });
  await openOn(tab);
  const before = await lookOf();
  await tab.press('Escape');
  await tab.evaluate(() => {
    const families = ['Segoe UI', 'Roboto', 'Noto Sans', 'Iowan Old Style', 'Charter', 'Georgia'];
    const style = document.createElement('style');
    const faces = families.map(
      (family) => `@font-face { font-family: "${family}"; src: url("/asked-by-a-card.woff2"); }`,
    );
    const inks = ['--ink-soft', '--paper', '--serif'].map(
      (name) => `@property ${name} { syntax: "*"; inherits: false; initial-value: red; }`,
    );
    style.textContent = [...faces, ...inks].join('\n');
    document.head.append(style);
    Object.assign(document.documentElement.style, { fontFamily: 'monospace' });
  });
  await tab.moveMouse({ x: 3, y: 3 });
  await openOn(tab);
  expect(await lookOf()).toEqual(before);
  await pass(tab, 300);
  const asked = await tab.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('asked-by-a-card')),
  );
  expect(asked).toEqual([]);
});

test('a page that replaces all it can sees no root, no port and no address of ours', async ({
  open,
}) => {
  const tab = await open('/hostile-world.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const { left, top, right, bottom } = await cardEdges(tab);
  const seen = await tab.evaluate(
    ({ x, y }) => {
      const host = document.querySelector('dramatis-host');
      const entries = performance.getEntries().map(({ name }) => name);
      return {
        taken: Reflect.get(globalThis, 'taken') as string[],
        violations: Reflect.get(globalThis, 'violations') as string[],
        frames: window.length,
        first: `${window[0]}`,
        hit: document.elementFromPoint(x, y)?.localName,
        text: `${host?.textContent}${document.documentElement.innerText}`,
        ours: entries.filter((name) => /extension:|about:|[0-9a-f]{32}/.test(name)),
      };
    },
    { x: (left + right) / 2, y: (top + bottom) / 2 },
  );
  expect(seen.taken).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen).toMatchObject({ frames: 0, first: 'undefined', hit: 'dramatis-host', ours: [] });
  expect(seen.text).not.toContain('but not quoted');
  expect(await cardText(tab)).toContain('1 article');
});

/** Shows the card, rests the mouse on its Close button, and returns where that is. */
async function aimAtClose(tab: Tab): Promise<{ x: number; y: number }> {
  await openOn(tab);
  const close = await findInCard(tab, (document) =>
    document.querySelector('button[aria-label="Close"]'),
  );
  if (!close) throw new Error('the card has no button to close it');
  await tab.moveMouse(close);
  await pass(tab, 900);
  return close;
}

test('a click through something that covers a card does nothing in it', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const close = await aimAtClose(tab);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:0;margin:0;width:100vw;height:100vh;background:white;pointer-events:none';
    cover.textContent = 'Click here to win';
    document.body.append(cover);
    cover.showPopover();
  });
  await pass(tab, 400);
  await tab.click(close);
  await pass(tab, 300);
  expect(await cardText(tab)).toContain(SECRET);
  await tab.evaluate(() => document.querySelector('#cover')?.remove());
  await pass(tab, 1200);
  await tab.click(close);
  await expect.poll(() => cardText(tab)).toBe('');
});

test('a click just after a card has come under the pointer does nothing in it', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  let moved: Point;
  let took: number;
  // On a busy machine a click may come so late that it counts, and proves nothing. Then the card is opened anew.
  do {
    const close = await aimAtClose(tab);
    moved = { x: close.x, y: close.y - 40 };
    const before = Date.now();
    await tab.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }));
    await pass(tab, 100);
    await tab.click(moved);
    took = Date.now() - before;
    await pass(tab, 300);
  } while (took > SETTLED);
  expect(await cardText(tab)).toContain(SECRET);
  await clickCard(tab, moved);
  await expect.poll(() => cardText(tab)).toBe('');
});
