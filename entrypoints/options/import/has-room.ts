/** As much of `navigator.storage` as is asked. */
export interface Storage {
  estimate(): Promise<Estimate>;
}

interface Estimate {
  usage?: number;
  quota?: number;
}

/** Will the browser give so many bytes more? Where it does not tell, trying will. */
export async function hasRoom(storage: Storage, bytes: number): Promise<boolean> {
  const { usage = 0, quota } = await storage.estimate().catch((): Estimate => ({}));
  return quota === undefined || usage + bytes < quota;
}
