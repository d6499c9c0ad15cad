import { type Mark, readMarks } from '../../tests/e2e/support/marks.ts';
import type { Session, Tab } from '../../tests/e2e/support/session.ts';
import { isPainted, type Painted } from './is-painted.ts';
import { withoutScripts } from './without-scripts.ts';

export interface PageReport {
  name: string;
  marks: Mark[];
  /** are the marks drawn, where there are any */
  painted: Painted | undefined;
  /** where the two serialisations part, when they do */
  difference: string | undefined;
  /** nodes of ours that came into the document with the page's scripts running */
  hostChanges: number;
  /** why the page could not be looked at */
  failure: string | undefined;
}

interface Request {
  bare: Session;
  ours: Session;
  url: string;
  name: string;
}

export async function checkPage({ bare, ours, url, name }: Request): Promise<PageReport> {
  const quiet = withoutScripts(url);
  const report: PageReport = {
    name,
    marks: [],
    painted: undefined,
    difference: undefined,
    hostChanges: 0,
    failure: undefined,
  };
  try {
    const without = inTab(bare, quiet, serialise);
    // Awaited below; until then a failure must not end the whole run.
    without.catch(() => undefined);
    await inTab(ours, quiet, async (tab) => {
      await settle(tab);
      report.marks = await readMarks(tab);
      report.difference = firstDifference(await without, await serialise(tab));
      // Last, since it takes the marks away.
      if (report.marks.length > 0) report.painted = await isPainted(tab);
    });
    report.hostChanges = await inTab(ours, url, countHostChanges);
  } catch (error) {
    report.failure = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return report;
}

async function inTab<Result>(
  session: Session,
  url: string,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await session.open(url);
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Waits until what is marked has stayed the same for a second; a page without marks gets three, once it has loaded. */
function settle(tab: Tab): Promise<void> {
  return tab.evaluate(async () => {
    const marked = () =>
      [...CSS.highlights].reduce(
        (sum, [name, ranges]) => sum + (name.startsWith('dramatis-') ? ranges.size : 0),
        0,
      );
    let last = -1;
    let since = performance.now();
    for (;;) {
      const now = performance.now();
      const count = marked();
      if (count !== last || document.readyState !== 'complete') since = now;
      last = count;
      if (now - since > (count > 0 ? 1000 : 3000)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

/** The document and, in their hosts' order, its open shadow roots. */
const serialise = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const shadows = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot.innerHTML, ...shadows(shadowRoot)] : [],
      );
    const whole = new XMLSerializer().serializeToString(
      document.doctype ?? document.createComment(''),
    );
    return [
      document.compatMode,
      whole,
      document.documentElement.outerHTML,
      ...shadows(document),
    ].join('\n');
  });

/** Only what comes and goes under our host's name counts; the page's own scripts do as they please. */
function countHostChanges(tab: Tab): Promise<number> {
  return tab.evaluate(async () => {
    let changes = document.querySelectorAll('dramatis-host').length;
    const isOurs = (node: Node) => node.nodeName === 'DRAMATIS-HOST';
    const observer = new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target } of records) {
        if ([...addedNodes, ...removedNodes].some(isOurs) || isOurs(target)) changes += 1;
      }
    });
    observer.observe(document, { childList: true, attributes: true, subtree: true });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return changes;
  });
}

function firstDifference(a: string, b: string): string | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `differs at ${at}: ${around(a)} became ${around(b)}`;
}
