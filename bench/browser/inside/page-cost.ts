/**
 * The content script of the bench's own extension. It runs the product's modules where the product runs them: in an
 * isolated world, behind Firefox's wrappers of the page's objects. It leaves the figures on the page's root element.
 * `?bench=cold` times the very first run, `?bench=cold-floor` that of the floor, and `?bench=warm` both in turn.
 */
import { browser } from 'wxt/browser';
import { findGate } from '../../../lib/published/published-gate.ts';
import { hashWalk } from './floor.ts';
import { createStandIn, read, readAndPaint, readAndPaintFirst } from './our-work.ts';
import { measureInTurn } from './repeat.ts';

/** ms */
export interface PageFigures {
  floor?: number;
  /** collect and gate */
  read?: number;
  /** collect, gate, place the marks, paint */
  all?: number;
  /** until the gate has come out of extension storage; the thread is free in the meantime */
  gate?: number;
  /** number of blocks that pass the gate, and of painted names */
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
  const asked = performance.now();
  const gate = await findGate(browser);
  const waited = performance.now() - asked;
  if (!gate) throw new Error('no gate is published');
  if (task === 'cold-floor') {
    const started = performance.now();
    hashWalk(document.body);
    return { floor: performance.now() - started };
  }
  const background = createStandIn();
  const { took, marks } = await readAndPaintFirst(gate, background);
  if (task === 'cold') return { all: took, gate: waited, marks };
  const { blocks } = read(gate);
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
