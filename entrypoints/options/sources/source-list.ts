import { createStore, type Store } from '@/components/shared/store.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { UndoList, UndoStep } from '../undo/undo-list.ts';

export interface SourceListState {
  /** the sources that are not removed, in the reader's order; undefined until they were read */
  sources: SourceSummary[] | undefined;
  /** the sources that can be put back */
  removed: SourceSummary[];
  /** why they could not be read */
  error: string | undefined;
  /** why the last change of a source failed, by its id */
  failed: Record<string, string>;
}

/** The sources, and what the reader does with them. Everything except deleting can be taken back. */
export interface SourceList {
  store: Store<SourceListState>;
  load(): Promise<void>;
  setEnabled(id: string, enabled: boolean): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** moves it one place up (-1) or down (1) */
  move(id: string, by: -1 | 1): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  discard(id: string): Promise<void>;
}

export type SourceCalls = Pick<
  Client<BackgroundCalls>,
  | 'listSources'
  | 'setSourceEnabled'
  | 'renameSource'
  | 'orderSources'
  | 'removeSource'
  | 'restoreSource'
  | 'discardSource'
>;

/** Each change shows at once and is saved afterwards. It is reverted if saving fails. */
export function createSourceList(
  background: SourceCalls,
  undo: Pick<UndoList, 'record' | 'replace'>,
): SourceList {
  const store: SourceList['store'] = createStore<SourceListState>({
    sources: undefined,
    removed: [],
    error: undefined,
    failed: {},
  });
  /** the step that takes back a removal, by the source's id */
  const removals = new Map<string, UndoStep>();
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();
  const show = (all: readonly SourceSummary[]) =>
    store.set({
      sources: all.filter(({ removedAt }) => removedAt === undefined),
      removed: all.filter(({ removedAt }) => removedAt !== undefined),
      error: undefined,
    });
  /** One after the other, so that changes are taken back in their order. */
  const save = (call: () => Promise<SourceSummary[]>): Promise<void> => {
    underWay++;
    const mine = last.then(call).then(
      (all) => {
        // While a later change is being saved, the list is older than what is shown.
        if (--underWay === 0) show(all);
      },
      (error: unknown) => {
        underWay--;
        throw error;
      },
    );
    last = mine.catch(() => undefined);
    return mine;
  };
  const change = async (id: string, call: () => Promise<SourceSummary[]>, step?: UndoStep) => {
    const { [id]: _, ...failed } = store.get().failed;
    store.set({ failed });
    try {
      await save(call);
      if (step) undo.record(step);
    } catch (error) {
      store.set({ failed: { ...store.get().failed, [id]: messageOf(error) } });
      await load();
    }
  };
  const load = async () => {
    try {
      await save(() => background.listSources({}));
    } catch (error) {
      store.set({ error: messageOf(error) });
    }
  };
  const find = (id: string) => store.get().sources?.find((source) => source.id === id);
  const showChanged = (id: string, changed: Partial<SourceSummary>) =>
    store.set({
      sources: store
        .get()
        .sources?.map((source) => (source.id === id ? { ...source, ...changed } : source)),
    });
  /** Its removal was taken back, or can no longer be taken back. */
  const forgetRemoval = (id: string) => {
    const step = removals.get(id);
    if (step) undo.replace(step);
    removals.delete(id);
  };

  return {
    store,
    load,
    async setEnabled(id, enabled) {
      const source = find(id);
      if (!source) return;
      showChanged(id, { enabled });
      await change(id, () => background.setSourceEnabled({ sourceId: id, enabled }), {
        say: ({ words }) => words(enabled ? 'sourceSwitchedOn' : 'sourceSwitchedOff', source.name),
        undo: () => save(() => background.setSourceEnabled({ sourceId: id, enabled: !enabled })),
      });
    },
    async rename(id, name) {
      const source = find(id);
      if (!source) return;
      showChanged(id, { name });
      await change(id, () => background.renameSource({ sourceId: id, name }), {
        say: ({ words }) => words('sourceRenamed', source.name, name),
        undo: () => save(() => background.renameSource({ sourceId: id, name: source.name })),
      });
    },
    async move(id, by) {
      const before = store.get().sources ?? [];
      const from = before.findIndex((source) => source.id === id);
      const [source, other] = [before[from], before[from + by]];
      if (!source || !other) return;
      const sources = before.with(from, other).with(from + by, source);
      store.set({ sources });
      const place = [from + by + 1, sources.length].map(String);
      await change(id, () => background.orderSources({ sourceIds: idsOf(sources) }), {
        say: ({ words }) => words('sourceMoved', source.name, ...place),
        undo: () => save(() => background.orderSources({ sourceIds: idsOf(before) })),
      });
    },
    async remove(id) {
      const source = find(id);
      if (!source) return;
      const step: UndoStep = {
        say: ({ words }) => words('sourceRemoved', source.name),
        undo: () => save(() => background.restoreSource({ sourceId: id })),
      };
      removals.set(id, step);
      await change(id, () => background.removeSource({ sourceId: id }), step);
    },
    async restore(id) {
      await change(id, () => background.restoreSource({ sourceId: id }));
      if (find(id)) forgetRemoval(id);
    },
    async discard(id) {
      await change(id, () => background.discardSource({ sourceId: id }));
      if (!store.get().failed[id]) forgetRemoval(id);
    },
  };
}

const idsOf = (sources: readonly SourceSummary[]): string[] => sources.map(({ id }) => id);

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
