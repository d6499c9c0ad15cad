import type { Mention } from '../../core/gazetteer/mention.ts';
import { type Gate, mayNameSomebody } from '../../core/gazetteer/trie/gate.ts';
import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';
import { findPageAbout } from '../about/page-about.ts';
import { findPageDate } from '../about/page-date.ts';
import type { PageReading } from '../read/document-reader.ts';
import { rootOf } from '../read/dom-accessors.ts';
import { isUnchanged, nodesIn, type PageBlock, toRange } from '../read/text-map.ts';
import type { Mark } from './mark.ts';
import { blocksWithinLimits, contextWithinLimits } from './within-limits.ts';

/** Most marks on a page. Nobody hovers over more names, and each mark costs the page something. */
export const MAX_MARKS = 5000;
/**
 * Asks who is meant in these blocks, with all of them in view, and turns the answer into marks. `introduced` are full
 * names that stood on this page before and are gone.
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
  // Blocks also pass the gate for a forename. If nobody is named in full it means nobody, and the worker can stay
  // asleep.
  const mayName = (text: string) => mayNameSomebody(gate, text);
  if (!blocks.some(({ text }) => mayName(text)) && !about.some(mayName)) return [];
  const { mentions } = await background.findMentions({
    blocks: blocksWithinLimits(blocks).map(({ text, aside }, id) => ({
      id,
      text,
      ...(aside ? { aside } : {}),
    })),
    page: contextWithinLimits({ ...(publishedOn ? { publishedOn } : {}), lang, about }),
  });
  const seen = new Set<string>();
  return mentions
    .slice(0, MAX_MARKS)
    .flatMap((mention) => toMark(mention, blocks, markWhich, seen));
}
export function toMark(
  mention: Mention,
  blocks: readonly PageBlock[],
  markWhich: 'all' | 'first',
  seen: Set<string>,
): Mark[] {
  const block = blocks[mention.blockId];
  // The text may have changed before the answer came. The next scan will see it.
  if (!block || !isUnchanged(block)) return [];
  const { start, end } = mention;
  const nodes = nodesIn(block, start, end);
  // A range must not reach from one tree into another. That may happen if a slot and the text beside it share a name.
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first && last && first !== last && rootOf(first) !== rootOf(last)) return [];
  const key = `${mention.blockId} ${mention.entityIds.join(' ')}`;
  const painted = markWhich === 'all' || !seen.has(key);
  seen.add(key);
  return [{ mention, range: toRange(block, start, end), nodes, painted }];
}
