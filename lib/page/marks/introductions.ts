import type { Mark } from './mark.ts';

/** No article introduces more names than this. */
const MAX_KEPT = 200;

/**
 * The full names that a page has introduced. A name that scrolled out of a virtual list still introduces people whose
 * surname comes later. A name from the article before, in an app that changes its page without loading, doesn't.
 */
export interface Introductions {
  /** these names stand on the page now */
  update(marks: readonly Mark[]): void;
  /** full names that have left the page since it began */
  gone(): string[];
  /** another article has begun; names still on the page may belong to the old one */
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
