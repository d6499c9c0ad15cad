/**
 * The content script of the bench's own extension: it runs the product's modules where the product runs them,
 * in an isolated world (behind Firefox's wrappers of the page's objects), and leaves the figures on the page's
 * root element. `?bench=cold` times the first run of all, `?bench=cold-floor` that of the floor,
 * `?bench=warm` both in turn.
 */
import { findGate } from '../../../lib/published-gate.ts';
import { hashWalk } from './floor.ts';
import { createStandIn, read, readAndPaint } from './our-work.ts';
import { measureInTurn } from './repeat.ts';

/** ms */
export interface PageFigures {
  floor?: number;
  /** collect and gate */
  read?: number;
  /** collect, gate, place the marks, paint */
  all?: number;
  /** how many blocks the gate lets through, and how many names were painted */
  blocks?: number;
  marks?: number;
  error?: string;
}

const WARM_ROUNDS = 41;

document.addEventListener('DOMContentLoaded', () => {
  const task = new URLSearchParams(location.search).get('bench');
  if (!task) return;
  measure(task)
    .catch((error: unknown): PageFigures => ({ error: String(error) }))
    .then((figures) => {
      document.documentElement.dataset.bench = JSON.stringify(figures);
    });
});

async function measure(task: string): Promise<PageFigures> {
  const gate = await findGate();
  if (!gate) throw new Error('no gate is published');
  if (task === 'cold-floor') {
    const started = performance.now();
    const hash = hashWalk(document.body);
    return { floor: performance.now() - started, blocks: hash & 0 };
  }
  const background = createStandIn();
  const started = performance.now();
  const marks = await readAndPaint(gate, background);
  const all = performance.now() - started - background.took;
  const { blocks } = read(gate);
  if (task === 'cold') return { all, blocks: blocks.length, marks };
  const times = await measureInTurn(
    {
      floor: () => hashWalk(document.body),
      read: () => read(gate),
      all: () => readAndPaint(gate, background),
    },
    WARM_ROUNDS,
  );
  return { ...times, blocks: blocks.length, marks };
}
