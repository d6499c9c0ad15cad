import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../tests/e2e/support/session.ts';

/**
 * Whether the lines are really painted. It scrolls to a line. The picture of the page must be the same twice. It must
 * change (`yes`) when the lines are removed from their root. `unseen`: there is no line. `moving`: the page never stays
 * still. Leaves the page without lines.
 */
export type Painted = 'yes' | 'no' | 'unseen' | 'moving';

export const PAINTED_STATES: readonly Painted[] = ['yes', 'no', 'unseen', 'moving'];

/** Pictures to wait for until a page stays still, a quarter of a second each. */
const ATTEMPTS = 8;

export async function isPainted(tab: Tab): Promise<Painted> {
  const [isThere] = await tab.inMarks(goToLine);
  if (!isThere) return 'unseen';
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  const picture = async () => {
    const file = join(folder, 'page.png');
    await tab.screenshot(file);
    return readFileSync(file);
  };
  try {
    const before = await untilStill(tab, picture);
    if (!before) return 'moving';
    await tab.inMarks(hideLines);
    return (await picture()).equals(before) ? 'no' : 'yes';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function untilStill(tab: Tab, picture: () => Promise<Buffer>): Promise<Buffer | undefined> {
  let last = await picture();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
    const next = await picture();
    if (next.equals(last)) return next;
    last = next;
  }
  return undefined;
}

/** Runs on the root of the marks. It scrolls a line to the middle of the window. */
function goToLine(root: ShadowRoot): boolean {
  const line = root.querySelector('line');
  const layer = line?.ownerSVGElement;
  const window = root.ownerDocument.defaultView;
  if (!line || !layer || !window) return false;
  const top = layer.getBoundingClientRect().top - (Number.parseFloat(layer.style.top) || 0);
  const y = top + Number(line.getAttribute('y1'));
  window.scrollBy({ top: y - window.innerHeight / 2, behavior: 'instant' });
  return true;
}

/** Runs on the root of the marks. */
function hideLines(root: ShadowRoot): void {
  for (const layer of root.querySelectorAll('svg')) layer.style.display = 'none';
}
