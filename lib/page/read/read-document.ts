import type { Mention } from '../../core/gazetteer/mention.ts';
import {
  type Gate,
  mayNameSomebody,
  passesGate,
  passesGateInPart,
} from '../../core/gazetteer/trie/gate.ts';
import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';
import { findPageAbout } from '../about/page-about.ts';
import { findPageDate } from '../about/page-date.ts';
import type { Mark } from '../marks/mark.ts';
import { rootOf } from './dom.ts';
import { createPageReader, type PageReader, type ReaderDeps } from './page-reader.ts';
import { isSameBlock, isUnchanged, nodesIn, type PageBlock, toRange } from './text-map.ts';

/** More names than this no reader hovers, and every one of them costs the page. */
const MAX_MARKS = 5000;

/** What one reading of the page has found: the blocks that may hold a name. */
export interface PageReading {
  blocks: PageBlock[];
  /** ms of our own work that reading took, for the budget */
  took: number;
}

type ReaderOptions = Pick<ReaderDeps, 'onShadowRoot' | 'onLikelyHost' | 'onLikely' | 'onHidden'>;

/** Reads a document again and again. A document that is edited as a whole holds no text to read. */
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

/** Reads the whole page at once; what a first reading costs. */
export function readPage(document: Document, gate: Gate, now: () => number): PageReading {
  const started = now();
  const reader = createDocumentReader(document, gate);
  for (const _ of reader.read());
  const blocks = reader.blocks();
  return { blocks, took: now() - started };
}

/** Are these the same texts in the same nodes? Then the marks on the page are still right. */
export const isSameReading = (
  a: readonly PageBlock[] | undefined,
  b: readonly PageBlock[],
): boolean =>
  a !== undefined &&
  a.length === b.length &&
  a.every((block, i) => isSameBlock(block, b[i] as PageBlock));

/**
 * Asks who is meant in these blocks, all in one view, and puts the answer in place. `introduced` are full names
 * that stood on this page before and are gone from it.
 */
export async function findMarks(
  { blocks }: Pick<PageReading, 'blocks'>,
  gate: Gate,
  background: Pick<Client<BackgroundCalls>, 'findMentions'>,
  document: Document,
  markWhich: 'all' | 'first',
  introduced: readonly string[] = [],
): Promise<Mark[]> {
  if (blocks.length === 0) return [];
  const publishedOn = findPageDate(document);
  const { lang } = document.documentElement;
  const about = [...findPageAbout(document), ...introduced];
  // Blocks pass for a forename too, which means nobody where nobody is named: then the worker may sleep on.
  const mayName = (text: string) => mayNameSomebody(gate, text);
  if (!blocks.some(({ text }) => mayName(text)) && !about.some(mayName)) return [];
  const { mentions } = await background.findMentions({
    blocks: blocks.map(({ text, aside }, id) => ({ id, text, ...(aside ? { aside } : {}) })),
    page: {
      ...(publishedOn ? { publishedOn } : {}),
      ...(lang ? { lang } : {}),
      ...(about.length ? { about } : {}),
    },
  });
  const seen = new Set<string>();
  return mentions
    .slice(0, MAX_MARKS)
    .flatMap((mention) => toMark(mention, blocks, markWhich, seen));
}

function toMark(
  mention: Mention,
  blocks: readonly PageBlock[],
  markWhich: 'all' | 'first',
  seen: Set<string>,
): Mark[] {
  const block = blocks[mention.blockId];
  // The text may have changed while the answer was under way; the next scan will see it.
  if (!block || !isUnchanged(block)) return [];
  const { start, end } = mention;
  const nodes = nodesIn(block, start, end);
  // No range may reach from one tree into another, as where a slot and the text beside it share a name.
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first && last && first !== last && rootOf(first) !== rootOf(last)) return [];
  const key = `${mention.blockId} ${mention.entityIds.join(' ')}`;
  const painted = markWhich === 'all' || !seen.has(key);
  seen.add(key);
  return [{ mention, range: toRange(block, start, end), nodes, painted }];
}
