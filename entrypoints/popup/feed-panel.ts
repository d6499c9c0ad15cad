import { createStore, type Store } from '@/components/shared/store.ts';

export interface FeedPanel {
  /** the address of the page's own feed; undefined if there is none, or none was read yet */
  store: Store<{ address: string | undefined }>;
  start(): Promise<void>;
  /** opens the settings with the address filled in */
  follow(): void;
}

interface Deps {
  /** undefined if the page names none, or may not be read */
  readFeed: () => Promise<string | undefined>;
  openSettings: (address: string) => void;
}

/** “Follow this outlet”: the page says where its feed is. Whether it is asked, the reader decides in the settings. */
export function createFeedPanel({ readFeed, openSettings }: Deps): FeedPanel {
  const store: FeedPanel['store'] = createStore({ address: undefined });
  return {
    store,
    async start() {
      // A page that can't be read offers nothing. The list of its names says why.
      const address = await readFeed().catch(() => undefined);
      if (address !== undefined) store.set({ address });
    },
    follow() {
      const { address } = store.get();
      if (address !== undefined) openSettings(address);
    },
  };
}
