/** A callback that says in the console what it was called with. */
export const log =
  (name: string) =>
  (...args: unknown[]): void =>
    console.info(name, ...args);
