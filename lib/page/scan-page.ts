import { type Gate, passesGate } from '../core/gazetteer/gate.ts';
import type { Mention } from '../core/gazetteer/mention.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import type { Mark } from './mark.ts';
import { findPageDate } from './page-date.ts';
import { collectBlocks, nodesIn, type PageBlock, toRange } from './text-map.ts';

/** More names than this no reader hovers, and every one of them costs the page. */
const MAX_MARKS = 5000;

/** What one reading of the page has found: the blocks that may hold a name. */
export interface PageReading {
  blocks: PageBlock[];
  /** ms that reading took, for the budget */
  took: number;
}

/** Reads the page and keeps the blocks that the gate lets through. */
export function readPage(document: Document, gate: Gate, now: () => number): PageReading {
  const started = now();
  const editedAsAWhole = document.designMode === 'on';
  const blocks =
    document.body && !editedAsAWhole
      ? collectBlocks(document.body).filter((block) => passesGate(gate, block.text))
      : [];
  return { blocks, took: now() - started };
}

/** Are these the same texts in the same nodes? Then the marks on the page are still right. */
export function isSameReading(a: PageReading | undefined, b: PageReading): boolean {
  return (
    a !== undefined &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => isSameBlock(block, b.blocks[i] as PageBlock))
  );
}

const isSameBlock = (a: PageBlock, b: PageBlock): boolean =>
  a.text === b.text &&
  a.segments.length === b.segments.length &&
  a.segments.every((segment, i) => segment.node === b.segments[i]?.node);

/** Asks who is meant in these blocks, all in one view, and puts the answer in place. */
export async function findMarks(
  { blocks }: PageReading,
  background: Pick<Client<BackgroundCalls>, 'findMentions'>,
  document: Document,
  markWhich: 'all' | 'first',
): Promise<Mark[]> {
  if (blocks.length === 0) return [];
  const publishedOn = findPageDate(document);
  const { lang } = document.documentElement;
  const { mentions } = await background.findMentions({
    blocks: blocks.map(({ text }, id) => ({ id, text })),
    page: { ...(publishedOn ? { publishedOn } : {}), ...(lang ? { lang } : {}) },
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
  const key = `${mention.blockId} ${mention.entityIds.join(' ')}`;
  const painted = markWhich === 'all' || !seen.has(key);
  seen.add(key);
  const { start, end } = mention;
  return [
    { mention, range: toRange(block, start, end), nodes: nodesIn(block, start, end), painted },
  ];
}

const isUnchanged = ({ text, segments }: PageBlock): boolean =>
  segments.every(({ node, start }, i) => node.data === text.slice(start, segments[i + 1]?.start));
