import { type DraftStatement, startOf } from '../../records/statement.ts';

/**
 * Tells which draft is the last that starts before an offset. Offsets are asked in order, so each draft is looked at
 * once. The list `added` may grow meanwhile by drafts in order that start before the next offset.
 */
export function createDraftBefore(
  drafts: readonly DraftStatement[],
  added: readonly DraftStatement[],
): (offset: number) => DraftStatement | undefined {
  const inOrder = drafts.toSorted((one, other) => startOf(one) - startOf(other));
  let next = 0;
  return (offset) => {
    for (let draft = inOrder[next]; draft && startOf(draft) < offset; draft = inOrder[next]) next++;
    const before = inOrder[next - 1];
    const latest = added.at(-1);
    if (!before || !latest) return before ?? latest;
    return startOf(before) < startOf(latest) ? latest : before;
  };
}
