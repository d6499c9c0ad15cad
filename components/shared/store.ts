import { useEffect, useReducer } from 'preact/hooks';

/** A value that components observe. */
export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** Calls back on each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders again on each change of a store. */
export function useStore<State extends object>(store: Store<State>): State {
  const [, redraw] = useReducer((count: number, _change: undefined) => count + 1, 0);
  const drawn = store.get();
  useEffect(() => {
    // Otherwise a change between rendering and listening would never show.
    if (store.get() !== drawn) redraw(undefined);
    return store.subscribe(() => redraw(undefined));
  }, [store]);
  return drawn;
}
