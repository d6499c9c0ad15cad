import type { Session, Tab } from '../../tests/e2e/support/session.ts';
import { waitFor } from '../../tests/e2e/support/wait.ts';

/** Opens a page for one piece of work and always closes it. */
export async function inTab<Result>(
  session: Session,
  url: string,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await session.open(url);
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Reads until the value is as expected. Fails after this many ms, since a missing figure is not a figure. */
export async function until<Value>(
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
  milliseconds: number,
): Promise<Value> {
  const value = await waitFor(read, isThere, milliseconds);
  if (!isThere(value)) throw new Error(`still ${String(value)} after ${milliseconds} ms`);
  return value;
}
