import type { Session } from '../../tests/e2e/support/session.ts';
import { inTab, until } from './in-tab.ts';
import type { PageFigures } from './inside/page-cost.ts';
import { median } from './inside/repeat.ts';
import { runExtensionPage } from './run-extension-page.ts';

/** What reading one page with one gate costs its main thread, in ms. */
export interface PageCost {
  warmFloor: number;
  warmRead: number;
  warmAll: number;
  /** first runs, each on a new page */
  coldFloor: number;
  coldAll: number;
  coldFastest: number;
  coldSlowest: number;
  /** until the gate is there */
  gate: number;
  blocks: number;
  marks: number;
}

/** Publishes the gate of a dictionary with this many names to all pages. */
export async function publishGate(session: Session, names: number): Promise<void> {
  await runExtensionPage(session, `/publish.html?names=${names}`, 60_000);
}

/** Measures the page at `url` with the published gate. */
export async function measurePage(
  session: Session,
  url: string,
  coldRuns: number,
): Promise<PageCost> {
  const run = (task: string) => runTask(session, url, task);
  const cold: number[] = [];
  const gates: number[] = [];
  const floors: number[] = [];
  for (let i = 0; i < coldRuns; i++) {
    const first = await run('cold');
    cold.push(first.all ?? Number.NaN);
    gates.push(first.gate ?? Number.NaN);
    floors.push((await run('cold-floor')).floor ?? Number.NaN);
  }
  const warm = await run('warm');
  const { floor = Number.NaN, read = Number.NaN, all = Number.NaN, blocks = 0, marks = 0 } = warm;
  return {
    warmFloor: floor,
    warmRead: read,
    warmAll: all,
    coldFloor: median(floors),
    coldAll: median(cold),
    coldFastest: Math.min(...cold),
    coldSlowest: Math.max(...cold),
    gate: median(gates),
    blocks,
    marks,
  };
}

function runTask(session: Session, url: string, task: string): Promise<PageFigures> {
  const address = new URL(url);
  address.searchParams.set('bench', task);
  return inTab(session, address.href, async (tab) => {
    const text = await until(
      () => tab.evaluate(() => document.documentElement.dataset.bench),
      (found) => found !== undefined,
      60_000,
    );
    const figures = JSON.parse(text ?? '{}') as PageFigures;
    if (figures.error) throw new Error(`${address.pathname}: ${figures.error}`);
    return figures;
  });
}
