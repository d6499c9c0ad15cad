import { createStore, type Store } from '@/components/store.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

export interface SourceList {
  store: Store<{
    /** nothing until they were read */
    sources: SourceSummary[] | undefined;
    error: string | undefined;
    /** why a source could not be switched, by its id */
    failed: Record<string, string>;
  }>;
  load(): Promise<void>;
  setEnabled(sourceId: string, enabled: boolean): Promise<void>;
}

/** The sources, each switched at once: shown first, saved after, taken back when saving failed. */
export function createSourceList(
  background: Pick<Client<BackgroundCalls>, 'listSources' | 'setSourceEnabled'>,
): SourceList {
  const store: SourceList['store'] = createStore({
    sources: undefined,
    error: undefined,
    failed: {},
  });
  const show = (sourceId: string, enabled: boolean) =>
    store.set({
      sources: store
        .get()
        .sources?.map((source) => (source.id === sourceId ? { ...source, enabled } : source)),
    });
  return {
    store,
    async load() {
      try {
        store.set({ sources: await background.listSources({}), error: undefined });
      } catch (error) {
        store.set({ error: messageOf(error) });
      }
    },
    async setEnabled(sourceId, enabled) {
      const { [sourceId]: _, ...failed } = store.get().failed;
      store.set({ failed });
      show(sourceId, enabled);
      try {
        store.set({ sources: await background.setSourceEnabled({ sourceId, enabled }) });
      } catch (error) {
        show(sourceId, !enabled);
        store.set({ failed: { ...failed, [sourceId]: messageOf(error) } });
      }
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
