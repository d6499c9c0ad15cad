import type { Mark } from './mark.ts';

/** Most names to keep. No article introduces more. */
const MAX_KEPT = 200;

/**
 * The full names that a page has introduced. A name that scrolled out of a virtual list still introduces people for
 * later surnames. In an app that changes its page without loading, names of the previous article don't.
 */
export interface Introductions {
  /** these names are now on the page */
  update(marks: readonly Mark[]): void;
  /** full names that have left the page since it began */
  gone(): string[];
  /** another article begins; names still on the page may belong to the previous one */
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
