/** Shortest sample in ms, since some clocks tick in tenths of a millisecond. */
const SAMPLE = 5;

/** A piece of work to be timed. Its result is used, so that no engine skips the work. */
export type Work = () => unknown | Promise<unknown>;

/**
 * Median ms of one run of each work, over `rounds` rounds. The works take turns, so that disturbances affect all of
 * them. A sample has as many runs as fit into SAMPLE ms. The first rounds warm up.
 */
export async function measureInTurn<Name extends string>(
  works: Record<Name, Work>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const counts = {} as Record<Name, number>;
  const times = {} as Record<Name, number[]>;
  for (const name of names) {
    counts[name] = await countFor(works[name]);
    times[name] = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(await timeOf(works[name], counts[name]));
    // The page keeps answering, and garbage is collected between the samples.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const medians = names.map((name) => [name, median(times[name])]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timeOf(work: Work, count: number): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - started) / count;
}

/** Doubles the runs until a sample is long enough, and once more after the code is warm. */
async function countFor(work: Work): Promise<number> {
  let count = 1;
  while ((await timeOf(work, count)) * count < SAMPLE) count *= 2;
  return Math.max(1, Math.ceil(SAMPLE / (await timeOf(work, count * 4))));
}
