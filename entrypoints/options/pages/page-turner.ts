import { createStore, type Store } from '@/components/shared/store.ts';
import { type PageId, pageOf } from './pages.ts';

/** Which page of the settings is open, and what on it the reader was led to last. */
export interface PageTurner {
  store: Store<{
    page: PageId;
    /** the address of a page, a part or a setting; empty if the reader was led nowhere yet */
    target: string;
    /** a new number for each time, since a target may come twice */
    visit: number;
  }>;
  /** opens the page of an address and leads to its target; an empty address opens the first page */
  go(address: string): void;
}

/** `address` is the one with which the page was opened. Its target is shown once everything was read. */
export function createPageTurner(address: string): PageTurner {
  const store: PageTurner['store'] = createStore({ page: pageOf(address), target: '', visit: 0 });
  return {
    store,
    go(to) {
      const { visit } = store.get();
      store.set({ page: pageOf(to), target: to, visit: visit + 1 });
    },
  };
}
