/** How well a person hides among the others of a shard. */
export interface Crowd {
  /** people of the smallest and of the middle shard, without the core */
  smallest: number;
  median: number;
  /**
   * 1 ÷ the share of the most mentioned person: how many equally likely people that is worth. Whoever sees a request guesses
   * that one.
   */
  effectiveSmallest: number;
  effectiveMedian: number;
}

/** Below this, a request says too much. */
export const FEW = 20;

/** The weights of the people of one shard, while they come. */
interface Shard {
  people: number;
  sum: number;
  most: number;
}

export interface CrowdCount {
  /** `weight`: how many records name the person */
  add(shard: number, weight: number): void;
  /** people in a shard so far */
  of(shard: number): number;
  /** undefined if there is nobody outside the core */
  sumUp(): Crowd | undefined;
}

export function createCrowdCount(shards: number): CrowdCount {
  const counts = Array.from({ length: shards }, (): Shard => ({ people: 0, sum: 0, most: 0 }));
  return {
    add(shard, weight) {
      const count = counts[shard] as Shard;
      count.people++;
      count.sum += weight;
      count.most = Math.max(count.most, weight);
    },
    of: (shard) => counts[shard]?.people ?? 0,
    sumUp() {
      const used = counts.filter(({ people }) => people > 0);
      if (used.length === 0) return undefined;
      const sizes = used.map(({ people }) => people).sort((a, b) => a - b);
      // Where nobody is mentioned, nobody is likelier than others.
      const effective = used
        .map(({ people, sum, most }) => (most === 0 ? people : sum / most))
        .sort((a, b) => a - b);
      return {
        smallest: sizes[0] as number,
        median: middle(sizes),
        effectiveSmallest: effective[0] as number,
        effectiveMedian: middle(effective),
      };
    },
  };
}

const middle = (sorted: readonly number[]): number =>
  sorted[Math.floor((sorted.length - 1) / 2)] as number;

/** A line for each figure, and a warning where a request would say too much. */
export function describeCrowd(crowd: Crowd): string[] {
  const { smallest, median, effectiveSmallest, effectiveMedian } = crowd;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  const worst = Math.min(smallest, effectiveSmallest);
  return [
    `people in a shard: ${smallest} in the smallest, ${median} in the middle one`,
    `as good as ${rounded(effectiveSmallest)} equally likely people in the worst, ${rounded(effectiveMedian)} in the middle one`,
    ...(worst < FEW
      ? [`warning: under ${FEW}. Who sees a request can often guess whom it is about`]
      : []),
  ];
}
