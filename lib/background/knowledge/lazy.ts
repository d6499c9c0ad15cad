/** A value that is made when first asked for. */
export interface Lazy<Value> {
  /** the value, or what is being made of it; after a failure the next one who asks gets a new try */
  get(): Promise<Value>;
  /** the next one who asks gets a new one */
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
