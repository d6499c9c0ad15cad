import { createStore, type Store } from '@/components/shared/store.ts';
import type { Language } from '@/lib/core/language/language.ts';

/** A change that was made and can be taken back. */
export interface UndoStep {
  /** what was changed, as a sentence */
  say(language: Language): string;
  /** Restores what was there before, and nothing else. Rejects when that failed. */
  undo(): Promise<unknown>;
}

export interface UndoState {
  /** what can be taken back, the newest last */
  steps: readonly UndoStep[];
  /** the step that was taken back last, until the next change */
  undone: UndoStep | undefined;
  /** why the newest step could not be taken back */
  error: string | undefined;
}

/** All changes that were made on the page, of any kind. The newest is taken back first. */
export interface UndoList {
  store: Store<UndoState>;
  record(step: UndoStep): void;
  /** Replaces a step that is still there, or removes it. */
  replace(step: UndoStep, by?: UndoStep): void;
  undo(): Promise<void>;
  /** The reader dismisses the bar. After this, nothing can be taken back. */
  dismiss(): void;
}

/** Enough for a series of wrong clicks. Older changes are faster to find by hand. */
const MOST = 20;

export function createUndoList(): UndoList {
  const store: UndoList['store'] = createStore<UndoState>({
    steps: [],
    undone: undefined,
    error: undefined,
  });
  let isBusy = false;
  const replace: UndoList['replace'] = (step, by) =>
    store.set({
      steps: store.get().steps.flatMap((each) => (each === step ? (by ?? []) : each)),
    });
  return {
    store,
    replace,
    record(step) {
      const steps = [...store.get().steps, step].slice(-MOST);
      store.set({ steps, undone: undefined, error: undefined });
    },
    async undo() {
      const step = store.get().steps.at(-1);
      // A second click during the first one means the same step.
      if (!step || isBusy) return;
      isBusy = true;
      try {
        await step.undo();
        replace(step);
        store.set({ undone: step, error: undefined });
      } catch (error) {
        store.set({ error: error instanceof Error ? error.message : String(error) });
      } finally {
        isBusy = false;
      }
    },
    dismiss: () => store.set({ steps: [], undone: undefined, error: undefined }),
  };
}

/** What the bar says, and whether anything can be taken back. Undefined when nothing has happened. */
export function sayUndo({ steps, undone, error }: UndoState, language: Language) {
  const { words } = language;
  const next = steps.at(-1)?.say(language);
  if (error !== undefined) return words('undoFailed', error);
  if (!undone) return next;
  const taken = words('undone', undone.say(language));
  return next === undefined ? taken : `${taken} ${words('undoneNext', next)}`;
}
