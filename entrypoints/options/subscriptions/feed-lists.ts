import type { FeedListState } from '@/components/options/subscriptions/FeedLists.tsx';
import { createStore, type Store } from '@/components/shared/store.ts';
import { readText } from '@/lib/bytes/read-text.ts';
import { type ListedFeed, readOpml, writeOpml } from '@/lib/core/formats/opml/opml.ts';
import { FormatError } from '@/lib/core/formats/records/read-part.ts';
import type { SubscriptionView } from '@/lib/core/subscriptions/subscription-view.ts';
import type { SubscriptionList } from './subscription-list.ts';

/** Lists of feeds as OPML, in and out. */
export interface FeedLists {
  store: Store<{ state: FeedListState }>;
  read(file: OpmlFile): Promise<void>;
  follow(): Promise<void>;
  cancel(): void;
  /** has the browser save the feeds that are followed */
  save(): void;
}

/** The part of a browser's File that is needed. */
export interface OpmlFile {
  name: string;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface FeedListDeps {
  list: Pick<SubscriptionList, 'store' | 'followFeeds'>;
  save(file: Blob, name: string): void;
}

/** Bytes. A list of a thousand feeds has a tenth of it. */
const LIMIT = 5_000_000;
/** Feeds of one list. Nobody follows more. */
const MOST = 1000;

export function createFeedLists({ list, save }: FeedListDeps): FeedLists {
  const store = createStore<{ state: FeedListState }>({ state: { step: 'idle' } });
  let found: ListedFeed[] = [];
  const show = (state: FeedListState) => store.set({ state });
  return {
    store,
    async read(file) {
      const { name } = file;
      const { feeds } = await readOpml(readText(file.stream(), { limit: LIMIT }), {
        file: name,
      }).catch((error: unknown) => {
        if (error instanceof FormatError) return { feeds: [] };
        throw error;
      });
      found = feeds.slice(0, MOST);
      show(
        found.length > 0
          ? { step: 'found', file: name, count: found.length }
          : { step: 'failed', file: name },
      );
    },
    async follow() {
      const feeds = found.map(({ address, name = '' }) => ({ address, name }));
      found = [];
      await list.followFeeds(feeds);
      show({ step: 'done' });
    },
    cancel() {
      found = [];
      show({ step: 'idle' });
    },
    save() {
      const feeds = (list.store.get().all ?? []).filter(isFeed).map(toListed);
      const text = writeOpml({ title: 'Dramatis', feeds });
      save(new Blob([text], { type: 'text/x-opml' }), 'dramatis-feeds.opml');
    },
  };
}

const isFeed = ({ kind }: SubscriptionView): boolean => kind === 'feed';

const toListed = ({ address, name }: SubscriptionView): ListedFeed => ({
  address,
  name,
  folders: [],
});
