import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './session.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation of the page as one readable line each. */
export const findViolations = (tab: Tab): Promise<string[]> => findViolationsApart(tab, 'html');

/**
 * The same for a page of many parts, as a gallery is, that a selector names: landmarks must differ in name within a
 * part, but not from those of another, which no page of ours has beside it.
 */
export async function findViolationsApart(tab: Tab, parts: string): Promise<string[]> {
  await tab.addScript(`${SOURCE}; undefined`);
  return tab.evaluate(async (parts) => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const partOf = (target: readonly unknown[]) =>
      document.querySelector(target.join(' '))?.closest(parts);
    // What fades in would be read half faded.
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    const { violations } = await axe.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(({ any, target }) => {
          const others = any.flatMap(({ relatedNodes = [] }) => relatedNodes);
          const isOfPart = others.some((other) => partOf(other.target) === partOf(target));
          return id !== 'landmark-unique' || isOfPart;
        })
        .map((node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.failureSummary}`),
    );
  }, parts);
}
