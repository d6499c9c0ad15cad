/** The part of `navigator.storage` that is needed. */
export interface Storage {
  estimate(): Promise<Estimate>;
}

interface Estimate {
  usage?: number;
  quota?: number;
}

/** Whether the browser has room for this many bytes more. If it doesn't say, we try. */
export async function hasRoom(storage: Storage, bytes: number): Promise<boolean> {
  const { usage = 0, quota } = await storage.estimate().catch((): Estimate => ({}));
  return quota === undefined || usage + bytes < quota;
}
