import { describe, expect, it } from 'vitest';
import { createCrowdCount, describeCrowd } from '@/cli/pack/split/crowd.ts';

function crowdOf(...shards: number[][]) {
  const count = createCrowdCount(shards.length);
  for (const [shard, weights] of shards.entries())
    for (const weight of weights) count.add(shard, weight);
  return count.sumUp();
}
const times = (count: number, weight: number) => Array.from({ length: count }, () => weight);

describe('the crowd of a shard', () => {
  it('is worth less if one is mentioned more than the others', () => {
    expect(crowdOf(times(30, 1), [50, ...times(50, 1)], times(40, 0))).toEqual({
      smallest: 30,
      median: 40,
      effectiveSmallest: 2,
      effectiveMedian: 30,
    });
    expect(crowdOf([], [])).toBeUndefined();
  });

  it('is too small below 20, by either measure', () => {
    const isWarned = (...shards: number[][]) =>
      describeCrowd(crowdOf(...shards) as NonNullable<ReturnType<typeof crowdOf>>)
        .join()
        .includes('warning');
    expect(isWarned(times(20, 1), times(90, 3))).toBe(false);
    expect(isWarned(times(19, 1), times(90, 3))).toBe(true);
    expect(isWarned(times(90, 1), [30, ...times(89, 1)])).toBe(true);
  });
});
