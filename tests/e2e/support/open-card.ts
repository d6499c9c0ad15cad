import { expect } from '@playwright/test';
import { cardName, cardText, type Edges, findInCard, frameEdges } from './card.ts';
import { markedTexts } from './marks.ts';
import { hoverText } from './mouse.ts';
import type { Point, Tab } from './session.ts';

/** Hovers a name once it is marked, and waits until its card is complete. */
export async function openCard(tab: Tab, surname: string, fullName: string): Promise<string> {
  // Only names near the window are marked.
  await tab.evaluate((text) => {
    const found = [...document.querySelectorAll('p, li, td, h1, h2')].find((each) =>
      each.textContent?.includes(text),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, surname);
  await expect.poll(async () => (await markedTexts(tab)).join(' ')).toContain(surname);
  await hoverText(tab, surname);
  await expect.poll(() => cardName(tab)).toBe(fullName);
  // The footer comes with the facts. Before that, the card is a skeleton.
  await expect.poll(() => cardText(tab)).toMatch(/1 article/);
  return cardText(tab);
}

/** Where the nth visible card is, the oldest first. */
export async function cardEdges(tab: Tab, nth = 0): Promise<Edges> {
  const edges = await frameEdges(tab, nth);
  if (!edges) throw new Error('no card is shown');
  return edges;
}

/** Waits until the card stays in place. It grows when its facts come, and moves while its page does. */
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

/** The middle of the control with this text in the nth visible card. */
export async function cardControl(tab: Tab, says: string, nth = 0): Promise<Point> {
  const found = await findInCard(
    tab,
    (document, says) =>
      [...document.querySelectorAll('a, button, summary')].find((each) =>
        `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(says),
      ),
    says,
    nth,
  );
  if (!found) throw new Error(`the card has no control that says ${says}`);
  return found;
}

/** The names on all visible cards. */
export async function cardNames(tab: Tab): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const nth = names.length;
    const name = await tab.inCard(
      (document) => document.querySelector('[role="dialog"] h2')?.textContent ?? '',
      undefined,
      nth,
    );
    if (name === undefined) return names;
    names.push(name);
  }
}

export { type Edges, pass } from './card.ts';
