import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Tab } from './session.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  /** With `resultTypes`, axe doesn't describe every node that has passed, which takes most of its time. */
  run(options: { resultTypes: ['violations'] }): Promise<AxeResults>;
}

/** Every violation on the page as one readable line. */
export const findViolations = (tab: Tab): Promise<string[]> => findViolationsApart(tab, 'html');

/**
 * The same for a page of many parts, like a gallery, that a selector names. Landmarks must have different names within
 * a part. They may share names with other parts, since those are never on the same page.
 */
export async function findViolationsApart(tab: Tab, parts: string): Promise<string[]> {
  await tab.addScript(`${SOURCE}; undefined`);
  return tab.evaluate(async (parts) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const partOf = (target: readonly unknown[]) =>
      document.querySelector(target.join(' '))?.closest(parts);
    // Elements that fade in would be measured half faded.
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] });
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
