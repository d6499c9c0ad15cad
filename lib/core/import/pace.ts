/** How fast an import is, and how long it will take. */
export interface Pace {
  /** articles per second */
  rate: number;
  /** seconds until the end */
  left: number;
}

/** In ms. Before that, the first articles say little about the others. */
const TOO_EARLY = 2000;

/**
 * The pace of an import that has taken `elapsed` ms so far. Undefined while that says too little, and once all is done.
 */
export function paceOf(done: number, total: number, elapsed: number): Pace | undefined {
  if (elapsed < TOO_EARLY || done === 0 || done >= total) return undefined;
  const rate = (done / elapsed) * 1000;
  return { rate, left: (total - done) / rate };
}
