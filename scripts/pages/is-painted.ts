import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../../tests/e2e/support/session.ts';

/**
 * Are the marks really drawn? A mark that can be seen is scrolled to; then the picture of the page must be the
 * same twice, and another (`yes`) once a style sheet has taken the marks' look. `beneath`: that changes nothing,
 * but a bright ground would show, as where a link's own line lies over our dots. `unseen`: no mark can be seen;
 * `moving`: the page does not hold still. Leaves the page with other marks than it had.
 */
export type Painted = 'yes' | 'beneath' | 'no' | 'unseen' | 'moving';

export const PAINTED_STATES: readonly Painted[] = ['yes', 'beneath', 'no', 'unseen', 'moving'];

/** Pictures to wait for a page that holds still, a quarter of a second each. */
const ATTEMPTS = 8;

const NO_LOOK = 'text-decoration: none; background: none';
const BRIGHT = 'background: lime';

export async function isPainted(tab: Tab): Promise<Painted> {
  if (!(await tab.evaluate(goToMark))) return 'unseen';
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  const picture = async () => {
    const file = join(folder, 'page.png');
    await tab.screenshot(file);
    return readFileSync(file);
  };
  try {
    const before = await untilStill(tab, picture);
    if (!before) return 'moving';
    await tab.evaluate(styleMarks, NO_LOOK);
    if (!(await picture()).equals(before)) return 'yes';
    await tab.evaluate(styleMarks, BRIGHT);
    return (await picture()).equals(before) ? 'no' : 'beneath';
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

/** Runs in the page: brings a mark into view that nothing covers, best one outside of links, if there is any. */
function goToMark(): boolean {
  const marks = [...CSS.highlights]
    .filter(([name]) => name.startsWith('dramatis-'))
    .flatMap(([, ranges]) => [...ranges]);
  const elementOf = ({ startContainer }: AbstractRange) => startContainer.parentElement;
  const isLinked = (mark: AbstractRange) => elementOf(mark)?.closest('a, u') !== null;
  for (const mark of [...marks.filter((each) => !isLinked(each)), ...marks.filter(isLinked)]) {
    const element = elementOf(mark);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (!box || box.width === 0 || box.height === 0) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = document.elementFromPoint(x, y);
    if (top && (top.contains(element) || element.contains(top))) return true;
  }
  return false;
}

/**
 * Runs in the page, whose own rules are stronger than ours. Taking the highlights out of the registry instead would
 * be no proof: they are put back at once.
 */
function styleMarks(style: string): void {
  const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('dramatis-'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(names.map((name) => `::highlight(${name}) { ${style} }`).join('\n'));
  const roots = names.flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => range.startContainer.getRootNode()),
  );
  for (const root of new Set(roots)) (root as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
}
