import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './session.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation of the page as one readable line each. */
export const findViolations = (tab: Tab): Promise<string[]> => findViolationsIn(tab, 'html');

/**
 * Every violation in each element that a selector names, looked at by itself: a gallery has many a landmark of one
 * name, which no page of ours has.
 */
export async function findViolationsIn(tab: Tab, selector: string): Promise<string[]> {
  await tab.addScript(`${SOURCE}; undefined`);
  return tab.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(on: Element): Promise<AxeResults> } };
    const found: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      const { violations } = await axe.run(element);
      for (const { id, help, nodes } of violations) {
        for (const { target, failureSummary } of nodes)
          found.push(`${id} (${help}) at ${target.join(' ')}: ${failureSummary}`);
      }
    }
    return found;
  }, selector);
}
