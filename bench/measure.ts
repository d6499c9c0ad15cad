/** Median of the time of `rounds` runs, in ms; a few runs first warm the code up. */
export function measure(run: () => unknown, rounds = 31): number {
  for (let i = 0; i < 5; i++) run();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const started = performance.now();
    run();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
