import type { Mark } from './mark.ts';

/** A mark that is found again stays the same object, so that an open card keeps its name. */
export function reuseMarks(old: readonly Mark[], found: readonly Mark[]): Mark[] {
  const places = new Map<Node, Map<number, Mark>>();
  for (const mark of old) {
    const { startContainer, startOffset } = mark.range;
    const inNode = places.get(startContainer) ?? new Map<number, Mark>();
    places.set(startContainer, inNode.set(startOffset, mark));
  }
  return found.map((mark) => {
    const known = places.get(mark.range.startContainer)?.get(mark.range.startOffset);
    return known && isSame(known, mark) ? known : mark;
  });
}

const isSame = (a: Mark, b: Mark): boolean =>
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset &&
  a.painted === b.painted &&
  a.mention.entityIds.join(' ') === b.mention.entityIds.join(' ');
