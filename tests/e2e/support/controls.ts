import type { Point, Tab } from './session.ts';
import { waitFor } from './wait.ts';

/**
 * Where a control of our own pages is. It is the first one that matches the selector and whose name contains the text.
 * Undefined while the page is still being filled, since its parts are moving.
 */
export function locateControl(tab: Tab, selector: string, name: string): Promise<Point | null> {
  return tab.evaluate(
    ({ selector, name }) => {
      if (document.querySelector('[aria-busy="true"]')) return null;
      const textOf = (element: Element | null) => element?.textContent ?? '';
      const nameOf = (element: Element) =>
        [
          element.getAttribute('aria-label') ?? '',
          ...('labels' in element ? [...(element.labels as NodeListOf<Element>)].map(textOf) : []),
          textOf(element),
        ].join(' ');
      // Pages of the settings that are not open stay in the document.
      const found = [...document.querySelectorAll(selector)].find(
        (each) => each.checkVisibility() && nameOf(each).includes(name),
      );
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    { selector, name },
  );
}

/** Opens a page of the settings by its address, as a link does. */
export const openPage = (options: Tab, address: string): Promise<void> =>
  options.evaluate((hash) => {
    location.hash = hash;
  }, address);

/** Clicks a control after it has stopped moving. */
export async function clickControl(tab: Tab, selector: string, name = ''): Promise<void> {
  let last: Point | null = null;
  const point = await waitFor(
    () => locateControl(tab, selector, name),
    (found) => {
      const isResting = found !== null && found.x === last?.x && found.y === last.y;
      last = found;
      return isResting;
    },
  );
  if (!point) throw new Error(`no ${selector} is named "${name}"`);
  await tab.click(point);
}

/** The visible text of everything that matches a selector. */
export function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map((element) =>
        element.innerText.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}
