import { cardName } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { nextFrame, untilLoaded } from './support/mouse.ts';
import type { Point, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const NAMES = ['Andriy Yermak', 'Emmanuel Macron', 'Mark Rutte', 'Steve Witkoff'];

test('names in open shadow roots are marked, and nothing is put there', async ({ open }) => {
  const tab = await open('/shadow.html');
  await expect.poll(() => markedTexts(tab)).toEqual(NAMES);
  // Nothing in the roots is ours.
  const ours = await tab.evaluate(() => {
    const outer = document.querySelector('div')?.shadowRoot as ShadowRoot;
    return outer.adoptedStyleSheets.length + outer.querySelectorAll('style').length;
  });
  expect(ours).toBe(0);
});

for (const name of ['Emmanuel Macron', 'Mark Rutte', 'Steve Witkoff']) {
  test(`a name in a shadow root opens its card: ${name}`, async ({ open }) => {
    const tab = await open('/shadow.html');
    await expect.poll(() => markedTexts(tab)).toEqual(NAMES);
    await untilLoaded(tab);
    const { x, y } = await placeOf(tab, name);
    await tab.moveMouse({ x: 5, y: 5 });
    for (const offset of [6, 4, 3, 2, 1, 0]) {
      await tab.moveMouse({ x: x - offset, y });
      await nextFrame(tab);
    }
    await expect.poll(() => cardName(tab)).toContain(name);
  });
}

/** The middle of a text in any root. */
const placeOf = (tab: Tab, text: string): Promise<Point> =>
  tab.evaluate((wanted) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        else if (element.childElementCount === 0 && element.textContent === wanted) {
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      }
    }
    throw new Error(`${wanted} is nowhere`);
  }, text);
