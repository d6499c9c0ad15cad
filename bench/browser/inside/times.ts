/** Runs of each piece of work. */
const RUNS = 21;

/** ms that the work takes once */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** ms of each run */
export async function repeat(
  work: (i: number) => Promise<unknown>,
  runs = RUNS,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await time(() => work(i)));
  return times;
}
