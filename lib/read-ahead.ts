/** Something that was asked for before it was wanted. */
export interface ReadAhead<Value> {
  /** the early answer, once; a new one from then on */
  take(): Promise<Value>;
  /** what was asked for early is out of date */
  drop(): void;
}

/** Asks at once for what will be wanted in a moment, so that the waiting passes while other things happen. */
export function createReadAhead<Value>(read: () => Promise<Value>): ReadAhead<Value> {
  let early: Promise<Value> | undefined = read();
  // Whoever takes it hears of a failure; when nobody does, there is nobody to tell.
  early.catch(() => undefined);
  return {
    take() {
      const taken = early ?? read();
      early = undefined;
      return taken;
    },
    drop() {
      early = undefined;
    },
  };
}
