/**
 * Median times of several pieces of work, in ms, by name. They take turns, so a slow machine slows all of them, and
 * none finds its own data in the caches.
 */
export function measure<Name extends string>(
  work: Record<Name, () => unknown>,
  rounds = 101,
  warmUp = 30,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      work[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - started);
    }
  }
  const median = (values: number[] = []) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(times.get(name))])) as Record<
    Name,
    number
  >;
}
