/** A callback that logs its arguments to the console. */
export const log =
  (name: string) =>
  (...args: unknown[]): void =>
    console.info(name, ...args);
