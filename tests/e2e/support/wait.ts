/** For scripts without Playwright's runner, whose expect.poll the tests use. */
export async function waitFor<Value>(
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
  milliseconds = 45_000,
): Promise<Value> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (isThere(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
