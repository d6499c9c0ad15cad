/** A value that is made when first asked for. All who ask share it. */
export interface Lazy<Value> {
  /** the value, or the promise of it; after a failure the next caller tries again */
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
