import type { Point, Tab } from './session.ts';
import { waitFor } from './wait.ts';

export interface Card {
  name: string;
  text: string;
  links: { text: string; href: string }[];
  buttons: string[];
}

/** The open card as a reader sees it. Undefined while none is shown. */
export async function readCard(tab: Tab): Promise<Card | undefined> {
  const card = await tab.inCard((document) => {
    const dialog = document.querySelector<HTMLElement>('[role="dialog"]');
    if (!dialog) return null;
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const labels = (dialog.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labelled = labels
      .map((id) => document.getElementById(id))
      .filter((each) => each !== null);
    return {
      name: dialog.getAttribute('aria-label') ?? labelled.map(textOf).join(' '),
      text: dialog.innerText.replace(/\s+/g, ' ').trim(),
      links: [...dialog.querySelectorAll('a')].map((link) => ({
        text: textOf(link),
        href: link.href,
      })),
      buttons: [...dialog.querySelectorAll('button')].map(
        (button) => button.getAttribute('aria-label') ?? textOf(button),
      ),
    };
  });
  return card ?? undefined;
}

/** The name on the open card, or '' while none is open. Tests wait for it. */
export const cardName = async (tab: Tab): Promise<string> => (await readCard(tab))?.name ?? '';
export const cardText = async (tab: Tab): Promise<string> => (await readCard(tab))?.text ?? '';

/** Clicks the first button or link of the card with this text. */
export async function clickInCard(tab: Tab, name: string): Promise<void> {
  const find = () =>
    findInCard(
      tab,
      (document, name) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
        return controls.find(
          (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
        );
      },
      name,
    );
  let point = await waitFor(find, (found) => found !== undefined);
  if (!point) throw new Error(`the card has no control “${name}”`);
  // A card that has just grown may still move to its place.
  for (;;) {
    await tab.moveMouse(point);
    await pass(tab, SETTLED);
    const now = await find();
    if (!now || (now.x === point.x && now.y === point.y)) break;
    point = now;
  }
  await tab.click(point);
}

/** The middle of an element in the nth visible card, scrolled into view, in px of the page's viewport. */
export async function findInCard<Argument>(
  tab: Tab,
  find: (document: Document, argument: Argument) => Element | null | undefined,
  argument?: Argument,
  nth = 0,
): Promise<Point | undefined> {
  // It is sent as text, so one function must be inside the other.
  const locate = new Function(
    'document',
    'argument',
    `const found = (${find})(document, argument);
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;`,
  ) as (document: Document, argument: Argument) => Point | null;
  const inside = await tab.inCard(locate, argument, nth);
  const frame = await frameEdges(tab, nth);
  if (!inside || !frame) return undefined;
  return { x: frame.left + inside.x, y: frame.top + inside.y };
}

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the nth visible card is, the oldest first. */
export async function frameEdges(tab: Tab, nth = 0): Promise<Edges | undefined> {
  const edges = await tab.inHost((root, nth) => {
    const shown = [...root.querySelectorAll('iframe')].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const box = shown[nth]?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  }, nth);
  return edges ?? undefined;
}

/** In ms. How long a card must stay still before a click on it counts, plus time for frames and messages. */
export const SETTLED = 900;

/** Rests on a point of a card for as long as a click needs, then clicks. */
export async function clickCard(tab: Tab, point: Point): Promise<void> {
  await tab.moveMouse(point);
  await pass(tab, SETTLED);
  await tab.click(point);
}

/** Waits this long by the page's own clock, for what must not happen. */
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
