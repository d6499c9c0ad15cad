import type { Point, Tab } from './session.ts';
import { waitFor } from './wait.ts';

/** Rests the mouse on the nth occurrence of a text in one text node. */
export async function hoverText(tab: Tab, text: string, nth = 0): Promise<void> {
  // A marked name may not be laid out yet. Without its style sheets, Firefox makes no boxes, and Chromium moves them
  // later.
  await untilLoaded(tab);
  await waitFor(
    () => countVisible(tab, text),
    (count) => count > nth,
  );
  const target = await locateText(tab, text, nth);
  await tab.moveMouse({ x: 5, y: 5 });
  // Our hover ignores a pointer that is faster than a reader's. So it arrives and then settles, a pixel per frame.
  for (const offset of [6, 4, 3, 2, 1, 0]) {
    await tab.moveMouse({ x: target.x - offset, y: target.y });
    await nextFrame(tab);
  }
}

/** Moves to a place without any name, at a reader's pace. */
export async function leave(tab: Tab, to: Point = { x: 3, y: 3 }): Promise<void> {
  await tab.moveMouse(to);
  await nextFrame(tab);
  await tab.moveMouse({ x: to.x + 1, y: to.y });
}

export const nextFrame = (tab: Tab): Promise<void> =>
  tab.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));

/** Waits until the page has loaded everything that decides where its text is. */
export const untilLoaded = (tab: Tab): Promise<unknown> =>
  waitFor(
    () => tab.evaluate(() => document.readyState),
    (state) => state === 'complete',
  );

/** How often a text is visible. */
const countVisible = (tab: Tab, text: string): Promise<number> =>
  tab.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (parentElement?.checkVisibility()) count += data.split(text).length - 1;
    }
    return count;
  }, text);

export function locateText(tab: Tab, text: string, nth = 0): Promise<Point> {
  return tab.evaluate(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const visible = node.parentElement?.checkVisibility() ?? false;
        for (let at = node.data.indexOf(text); visible && at >= 0; ) {
          if (seen++ === nth) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + text.length);
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = range.getClientRects()[0];
            if (!box) throw new Error(`"${text}" takes no room`);
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
          at = node.data.indexOf(text, at + 1);
        }
      }
      throw new Error(`"${text}" is on the page ${seen} times only`);
    },
    { text, nth },
  );
}
