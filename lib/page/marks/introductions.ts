import type { Mark } from './mark.ts';

/** More names than this no article introduces. */
const MAX_KEPT = 200;

/**
 * The full names that a page has introduced. What scrolled out of a virtual list still introduces those whose
 * surname comes later; what belongs to the article before, in an app that changes its page without loading, does not.
 */
export interface Introductions {
  /** these are the names that stand on the page now */
  update(marks: readonly Mark[]): void;
  /** full names that have gone from the page since it began */
  gone(): string[];
  /** another article has begun; what is on the page still may belong to the old one */
  newPage(): void;
}

export function createIntroductions(): Introductions {
  const kept = new Set<string>();
  let here = new Map<Text, { page: number; names: string[] }>();
  let page = 0;

  const prune = () => {
    for (const [node, entry] of here) {
      if (node.isConnected) continue;
      here.delete(node);
      if (entry.page === page) for (const name of entry.names) keep(name);
    }
  };
  const keep = (name: string) => {
    kept.delete(name);
    kept.add(name);
    const [oldest] = kept;
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  };
  return {
    update(marks) {
      prune();
      const next: typeof here = new Map();
      for (const { mention, nodes } of marks) {
        const [node] = nodes;
        if (!node || !/\s/.test(mention.surface)) continue;
        const entry = next.get(node) ?? { page: here.get(node)?.page ?? page, names: [] };
        entry.names.push(mention.surface);
        next.set(node, entry);
      }
      here = next;
    },
    gone() {
      prune();
      return [...kept];
    },
    newPage() {
      page++;
      kept.clear();
    },
  };
}
