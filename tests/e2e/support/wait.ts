/**
 * Asks until the answer is the wanted one, or the time is over, and returns the last answer. It is for scripts
 * without Playwright's runner, whose expect.poll the tests use, and for tests that may have to try anew. Both times are in ms.
 */
export async function waitFor<Value>(
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
  milliseconds = 45_000,
  every = 100,
): Promise<Value> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (isThere(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
