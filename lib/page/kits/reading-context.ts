import type { CardContext } from '../../core/rank/rank-statements.ts';
import { CONTEXT_LIMITS } from '../../messaging/limits.ts';
import { findPageDate } from '../about/page-date.ts';
import { elementOf, type Mark } from '../marks/mark.ts';

/** UTF-16 units read on either side of a name: long paragraphs, and pages without any. */
const REACH = 1500;

/** Elements whose text nobody reads. */
const UNREAD = 'script, style, noscript, template, textarea';

/**
 * What the reader is reading around a mark: its paragraph, the headline, the day of the page, and who else is marked in the
 * paragraph. It is what a card's statements are chosen by, and goes no further than the background.
 */
export function readContext(
  mark: Mark,
  marks: readonly Mark[],
  document: Document,
  styleOf: (element: Element) => Pick<CSSStyleDeclaration, 'display'>,
): CardContext {
  const element = elementOf(mark);
  const block = element && findBlock(element, styleOf);
  const date = findPageDate(document);
  const heading = document.querySelector('h1')?.textContent?.trim();
  return {
    block: block ? textAround(block, mark.range.startContainer) : mark.mention.surface,
    title: tidy(heading || document.title).slice(0, CONTEXT_LIMITS.title),
    ...(date ? { date } : {}),
    people: block ? findPeople(block, mark, marks) : [],
  };
}

/** The nearest element that is no part of a line. */
function findBlock(
  element: Element,
  styleOf: (element: Element) => Pick<CSSStyleDeclaration, 'display'>,
): Element {
  let block = element;
  while (block.parentElement && /^(?:inline|contents)/.test(styleOf(block).display)) {
    block = block.parentElement;
  }
  return block;
}

function textAround(block: Element, at: Node): string {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = '';
  let after = '';
  let isBehind = false;
  while (texts.nextNode() && after.length < REACH) {
    const node = texts.currentNode as Text;
    isBehind ||= node === at;
    if (node.parentElement?.closest(UNREAD)) continue;
    if (isBehind) after += node.data;
    else before = (before + node.data).slice(-REACH);
  }
  // A name in a shadow root is in none of these texts.
  return tidy(before + after.slice(0, REACH));
}

function findPeople(block: Element, mark: Mark, marks: readonly Mark[]) {
  const own = new Set(mark.mention.entityIds);
  const people = new Map<string, string>();
  for (const { mention, range } of marks) {
    if (people.size === CONTEXT_LIMITS.people) break;
    const [id] = mention.entityIds;
    // Of an ambiguous name nobody knows whom it means.
    if (id === undefined || mention.entityIds.length > 1 || own.has(id)) continue;
    if (block.contains(range.startContainer)) people.set(id, people.get(id) ?? mention.surface);
  }
  return [...people].map(([id, name]) => ({ id, name }));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
