import type { Tab } from './session.ts';
import { waitFor } from './wait.ts';

export interface Card {
  name: string;
  text: string;
  links: { text: string; href: string }[];
  buttons: string[];
}

/** The open card as a reader meets it, or undefined while none is shown. */
export async function readCard(tab: Tab): Promise<Card | undefined> {
  const card = await tab.inCard((root) => {
    // One that is drawn ahead is there, and not to be seen.
    const dialog = [...root.querySelectorAll<HTMLElement>('[role="dialog"]')].find((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    if (!dialog) return null;
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const labels = (dialog.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const labelled = labels.map((id) => root.getElementById(id)).filter((each) => each !== null);
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

/** The name on the open card, '' while none is open; what tests wait on. */
export const cardName = async (tab: Tab): Promise<string> => (await readCard(tab))?.name ?? '';
export const cardText = async (tab: Tab): Promise<string> => (await readCard(tab))?.text ?? '';

/** Clicks the first button or link of the card that says this. */
export async function clickInCard(tab: Tab, name: string): Promise<void> {
  const point = await waitFor(
    async () =>
      (await tab.inCard((root, name) => {
        const controls = [...root.querySelectorAll<HTMLElement>('button, a, summary')];
        const found = controls.find((each) => each.textContent?.trim() === name);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, name)) ?? null,
    (found) => found !== null,
  );
  if (!point) throw new Error(`the card has no control “${name}”`);
  await tab.click(point);
}
