/** A value that is made on first use and shared by all callers. */
export interface Lazy<Value> {
  /** the value, or a promise of it; after a failure the next caller tries again */
  get(): Promise<Value>;
  /** the next caller gets a new value */
  forget(): void;
}

export function createLazy<Value>(make: () => Promise<Value>): Lazy<Value> {
  let made: Promise<Value> | undefined;
  return {
    get() {
      if (made) return made;
      const mine = make().catch((error: unknown) => {
        if (made === mine) made = undefined;
        throw error;
      });
      made = mine;
      return mine;
    },
    forget() {
      made = undefined;
    },
  };
}
