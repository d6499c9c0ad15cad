import type { RestorePreviewState, RestoreState } from '@/components/options/data/data-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { Digest } from '@/lib/core/formats/backup/backup.ts';
import { isTakenOver } from '@/lib/core/restore/change.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { inspectBackup, readParts, toRefusal } from './inspect-backup.ts';
import { messageOf } from './message-of.ts';
import { restoreInBatches } from './restore-in-batches.ts';

export interface BackupRestorer {
  store: Store<{ state: RestoreState }>;
  /** Reads and checks the whole file, and shows what is in it. Writes nothing. */
  choose(file: File): Promise<void>;
  setChoices(choices: boolean): void;
  /** Accepts or rejects these changes. */
  setAccepted(changeIds: readonly string[], isAccepted: boolean): void;
  /** Restores the file that is shown. */
  restore(): Promise<void>;
  /** Drops a file, or stops restoring after the current batch. */
  cancel(): void;
}

export interface BackupRestorerDeps {
  background: Pick<
    Client<BackgroundCalls>,
    'findKept' | 'planRestore' | 'restoreRecords' | 'finishRestore'
  >;
  digest: Digest;
  /** bytes that the browser still has for us */
  findRoom(): Promise<number>;
  /** something was restored */
  onChanged(): Promise<unknown>;
}

/**
 * How much room an article and its facts take in the store, per byte in the file. 300 articles took 8 in Chromium and
 * 34 in Firefox.
 */
const ROOM_PER_BYTE = 40;
/** How many ids one call asks for. */
const IDS = 1000;

/** Restores a backup. It is shown first, and then written batch by batch. */
export function createBackupRestorer(deps: BackupRestorerDeps): BackupRestorer {
  const store: BackupRestorer['store'] = createStore<{ state: RestoreState }>({
    state: { kind: 'idle' },
  });
  const { background, digest } = deps;
  let chosen: File | undefined;
  let run = 0;
  const show = (mine: number, state: RestoreState) => {
    if (mine === run) store.set({ state });
  };

  const countHere = async (ids: readonly string[]) => {
    let here = 0;
    for (let at = 0; at < ids.length; at += IDS) {
      const articleIds = ids.slice(at, at + IDS);
      here += (await background.findKept({ articleIds })).length;
    }
    return here;
  };

  const inspect = async (file: File, mine: number): Promise<RestoreState | undefined> => {
    const { name, size } = file;
    const onRead = (done: number) => show(mine, { kind: 'checking', file: name, done, of: size });
    const found = await inspectBackup(
      readParts(file, digest, onRead),
      (records) => background.planRestore({ records }),
      () => mine === run,
    );
    if (!found) return undefined;
    const left = await deps.findRoom();
    const needed = size * ROOM_PER_BYTE;
    if (needed > left) return { kind: 'refused', problem: 'room', file: name, needed, left };
    const here = await countHere(found.articleIds);
    chosen = file;
    const { summary, changes, refused } = found;
    const accepted = new Set(changes.filter(isTakenOver).map(({ id }) => id));
    return {
      kind: 'preview',
      file: name,
      summary,
      here,
      choices: true,
      changes,
      accepted,
      refused,
    };
  };

  const write = async (file: File, preview: RestorePreviewState, mine: number) => {
    const { summary, choices, refused } = preview;
    const accepted = [...preview.accepted];
    const of = summary.records;
    const showDone = (done: number) =>
      show(mine, { kind: 'restoring', file: file.name, done, of, isStopping: false });
    showDone(0);
    const outcome = await restoreInBatches(readParts(file, digest), {
      restore: (records) => background.restoreRecords({ records, choices, accepted }),
      onDone: showDone,
      isWanted: () => mine === run,
    });
    await background
      .finishRestore({})
      .then(deps.onChanged)
      .catch((error: unknown) => {
        outcome.error ??= error;
      });
    store.set({
      state: {
        kind: 'restored',
        tally: outcome.tally,
        isStopped: outcome.isStopped,
        refused,
        ...(outcome.error === undefined ? {} : { message: messageOf(outcome.error) }),
      },
    });
  };

  return {
    store,
    async choose(file) {
      run += 1;
      const mine = run;
      show(mine, { kind: 'checking', file: file.name, done: 0, of: file.size });
      const state = await inspect(file, mine).catch(
        (error: unknown): RestoreState => ({ kind: 'refused', ...toRefusal(file, error) }),
      );
      if (state) show(mine, state);
    },
    setChoices(choices) {
      const { state } = store.get();
      if (state.kind === 'preview') store.set({ state: { ...state, choices } });
    },
    setAccepted(changeIds, isAccepted) {
      const { state } = store.get();
      if (state.kind !== 'preview') return;
      const ids = new Set(changeIds);
      const others = [...state.accepted].filter((id) => !ids.has(id));
      const accepted = new Set(isAccepted ? [...others, ...ids] : others);
      store.set({ state: { ...state, accepted } });
    },
    async restore() {
      const { state } = store.get();
      if (state.kind !== 'preview' || !chosen) return;
      run += 1;
      await write(chosen, state, run);
    },
    cancel() {
      run += 1;
      const { state } = store.get();
      const next: RestoreState =
        state.kind === 'restoring' ? { ...state, isStopping: true } : { kind: 'idle' };
      store.set({ state: next });
    },
  };
}
