/**
 * Writes records of one store. No request is awaited. A failed one aborts the transaction, and its `done` reports it.
 */
export function putAll<Value>(
  store: { put(value: Value): Promise<unknown> },
  values: readonly Value[],
): void {
  for (const value of values) store.put(value).catch(() => undefined);
}
