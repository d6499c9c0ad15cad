import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';
import type { LibraryId } from '@/lib/messaging/protocol.ts';

/** The articles that the reader ticked. */
export interface Selection {
  articles: ReadonlyMap<string, LibraryId>;
  /** the row that was ticked or unticked last: a click with shift goes on from there */
  last?: string;
}

export const NOTHING_SELECTED: Selection = { articles: new Map() };

/** Ticks a row, or unticks it. With `isRange`, all rows from the last one to it become what it becomes. */
export function toggle(
  { articles, last }: Selection,
  rows: readonly ArticleSummary[],
  id: string,
  isRange: boolean,
): Selection {
  const at = rows.findIndex((row) => row.id === id);
  const from = isRange ? rows.findIndex((row) => row.id === last) : -1;
  const isOn = !articles.has(id);
  const range = from < 0 ? [at, at] : [Math.min(at, from), Math.max(at, from)];
  const next = new Map(articles);
  for (const { id: each, sourceId, isRemovable } of rows.slice(range[0], (range[1] ?? at) + 1)) {
    if (isOn) next.set(each, { id: each, sourceId, isRemovable });
    else next.delete(each);
  }
  return { articles: next, last: id };
}

/** Without these articles. */
export function without({ articles, last }: Selection, ids: ReadonlySet<string>): Selection {
  const kept = new Map([...articles].filter(([id]) => !ids.has(id)));
  return { articles: kept, ...(last !== undefined && !ids.has(last) ? { last } : {}) };
}
