/** A busy machine spoils single timings, so the best of up to so many counts. */
const ROUNDS = 40;

/**
 * How many times as long some work takes as a floor. Both run in turn, and the best runs count. It ends as soon as the
 * ratio is within `max`, so a slow machine makes it longer and not wrong.
 */
export async function timesAsLong(
  max: number,
  work: () => unknown,
  floor: () => unknown,
): Promise<number> {
  const timeOf = async (run: () => unknown) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  let [long, short] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, await timeOf(floor));
    long = Math.min(long, await timeOf(work));
    if (round > 1 && long <= max * short) break;
  }
  return long / short;
}
