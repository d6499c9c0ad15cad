import { expect } from '@playwright/test';
import { cardName, cardText } from './card.ts';
import { markedTexts } from './marks.ts';
import { hoverText } from './mouse.ts';
import type { Point, Tab } from './session.ts';

/** Hovers a name once it is marked, and waits until its card is complete. */
export async function openCard(tab: Tab, surname: string, fullName: string): Promise<string> {
  // Only what is near the window is marked.
  await tab.evaluate((text) => {
    const found = [...document.querySelectorAll('p, li, td, h1, h2')].find((each) =>
      each.textContent?.includes(text),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, surname);
  await expect.poll(async () => (await markedTexts(tab)).join(' ')).toContain(surname);
  await hoverText(tab, surname);
  await expect.poll(() => cardName(tab)).toBe(fullName);
  // The footer comes with the facts; before them the card is a skeleton.
  await expect.poll(() => cardText(tab)).toMatch(/1 article/);
  return cardText(tab);
}

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the nth card that is shown stands, the oldest first. */
export async function cardEdges(tab: Tab, nth = 0): Promise<Edges> {
  const edges = await tab.inCard((root, at) => {
    const shown = [...root.querySelectorAll('.dramatis-card')].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const box = shown[at]?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  }, nth);
  if (!edges) throw new Error('no card is shown');
  return edges;
}

/** Waits until the card is where it stays: it grows when its facts come, and moves while its page does. */
export async function settledEdges(tab: Tab, nth = 0): Promise<Edges> {
  let before: Edges | undefined;
  await expect
    .poll(async () => {
      const now = await cardEdges(tab, nth);
      const isSame = JSON.stringify(now) === JSON.stringify(before);
      before = now;
      return isSame;
    })
    .toBe(true);
  return before as unknown as Edges;
}

/** The middle of the control of the nth card that says so. */
export async function cardControl(tab: Tab, says: string, nth = 0): Promise<Point> {
  const found = await tab.inCard(
    (root, { says, nth }) => {
      const dialog = [...root.querySelectorAll('[role="dialog"]')].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      )[nth];
      const control = [...(dialog?.querySelectorAll('a, button, summary') ?? [])].find((each) =>
        `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(says),
      );
      control?.scrollIntoView({ block: 'nearest' });
      const box = control?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    { says, nth },
  );
  if (!found) throw new Error(`the card has no control that says ${says}`);
  return found;
}

/** The names on all cards that are shown. */
export async function cardNames(tab: Tab): Promise<string[]> {
  const names = await tab.inCard((root) =>
    [...root.querySelectorAll('[role="dialog"] h2')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => heading.textContent ?? ''),
  );
  return names ?? [];
}

/** Lets so much of the page's own time pass; for what must not happen in it. */
export const pass = (tab: Tab, milliseconds: number): Promise<void> =>
  tab.evaluate(
    (milliseconds) =>
      new Promise<void>((resolve) => {
        const end = performance.now() + milliseconds;
        const wait = () => (performance.now() > end ? resolve() : requestAnimationFrame(wait));
        wait();
      }),
    milliseconds,
  );
