import type { UndoList, UndoStep } from './undo-list.ts';

interface Gesture<Value> {
  id: number | undefined;
  before: Value;
  step: UndoStep | undefined;
}

export interface GestureSteps<Value> {
  /**
   * Notes that a value was changed. All changes of one gesture are one step, from before the first to after the last.
   * If they change nothing in the end, there is no step. Returns a function that removes the note.
   */
  note(before: Value, after: Value, gesture?: number): () => void;
}

/** Turns single changes into steps that can be taken back. */
export function createGestureSteps<Value>(
  undo: Pick<UndoList, 'store' | 'record' | 'replace'>,
  make: {
    isSame(a: Value, b: Value): boolean;
    step(before: Value, after: Value): UndoStep;
  },
): GestureSteps<Value> {
  let last: Gesture<Value> | undefined;
  return {
    note(before, after, id) {
      const newest = undo.store.get().steps.at(-1);
      const goesOn =
        last && id !== undefined && last.id === id && (!last.step || last.step === newest);
      const from = goesOn && last ? last.before : before;
      const earlier = goesOn ? last?.step : undefined;
      const step = make.isSame(from, after) ? undefined : make.step(from, after);
      last = { id, before: from, step };
      if (earlier) undo.replace(earlier, step);
      else if (step) undo.record(step);
      return () => {
        if (step) undo.replace(step, earlier);
      };
    },
  };
}
