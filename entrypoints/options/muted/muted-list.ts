import { createStore, type Store } from '@/components/shared/store.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import type { UndoList, UndoStep } from '../undo/undo-list.ts';

/** The muted names as the options page uses them. They are passed in, so that tests can replace them. */
export interface MutedAccess {
  getMutedNames(): Promise<MutedName[]>;
  muteName(muted: MutedName): Promise<MutedName[]>;
  unmuteName(muted: MutedName): Promise<MutedName[]>;
  watchMutedNames(onChange: () => void): () => void;
}

export interface MutedList {
  store: Store<{
    /** newest first; undefined until they were read */
    names: MutedName[] | undefined;
    error: string | undefined;
  }>;
  /** Reads the list now, and again whenever anything changes it. */
  start(): Promise<void>;
  /** Reads it again after a failure. */
  load(): Promise<void>;
  unmute(muted: MutedName): Promise<void>;
}

/** The muted names. A name that was put back can be muted again. */
export function createMutedList(
  access: MutedAccess,
  undo: Pick<UndoList, 'record' | 'replace'>,
): MutedList {
  const store: MutedList['store'] = createStore({ names: undefined, error: undefined });
  const attempt = async (work: () => Promise<MutedName[]>) => {
    try {
      store.set({ names: await work(), error: undefined });
      return true;
    } catch (error) {
      store.set({ error: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const load = async () => void (await attempt(access.getMutedNames));
  return {
    store,
    load,
    start() {
      access.watchMutedNames(() => void load());
      return load();
    },
    async unmute(muted) {
      const step: UndoStep = {
        say: ({ words }) => words('mutedSaidAgain', muted.name),
        undo: async () => store.set({ names: await access.muteName(muted) }),
      };
      undo.record(step);
      if (!(await attempt(() => access.unmuteName(muted)))) undo.replace(step);
    },
  };
}
