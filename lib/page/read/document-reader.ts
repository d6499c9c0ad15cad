import { type Gate, passesGate, passesGateInPart } from '../../core/gazetteer/trie/gate.ts';
import { createPageReader, type PageReader, type ReaderDeps } from './page-reader.ts';
import { isSameBlock, type PageBlock } from './text-map.ts';

/** The result of reading a page once: the blocks that may contain a name. */
export interface PageReading {
  blocks: PageBlock[];
  /** ms of our own work that reading took, for the budget */
  took: number;
}

type ReaderOptions = Pick<ReaderDeps, 'onShadowRoot' | 'onLikelyHost' | 'onLikely' | 'onHidden'>;

/** Reads a document again and again. If a document is edited as a whole, it has no text to read. */
export const createDocumentReader = (
  document: Document,
  gate: Gate,
  options: ReaderOptions = {},
): PageReader =>
  createPageReader({
    ...options,
    root: () => (document.designMode === 'on' ? null : document.body),
    mayHoldName: (text) => passesGate(gate, text),
    mayHoldPart: (text) => passesGateInPart(gate, text),
  });

/** Reads the whole page at once, to measure the cost of a first reading. */
export function readPage(document: Document, gate: Gate, now: () => number): PageReading {
  const started = now();
  const reader = createDocumentReader(document, gate);
  for (const _ of reader.read());
  const blocks = reader.blocks();
  return { blocks, took: now() - started };
}

/** Whether these are the same texts in the same nodes, so that the marks on the page are still right. */
export const isSameReading = (
  a: readonly PageBlock[] | undefined,
  b: readonly PageBlock[],
): boolean =>
  a !== undefined &&
  a.length === b.length &&
  a.every((block, i) => isSameBlock(block, b[i] as PageBlock));
