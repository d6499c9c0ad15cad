import type { GuardDeps } from './guard-calls.ts';
import { createRate } from './rate.ts';

/**
 * What the scripts of one tab may request. Each rate is several times what the busiest pages need, so readers never
 * reach it.
 */
export const createRates = (
  now: () => number,
): Pick<GuardDeps, 'calls' | 'text' | 'clicks' | 'readings'> => ({
  // A page with a hundred frames, each of which prepares, asks and loads the code for hovering.
  calls: createRate({ burst: 600, perSecond: 60, now }),
  // UTF-16 units: five of the longest questions. A page rereads itself for at most 4 % of the time.
  text: createRate({ burst: 20_000_000, perSecond: 1_000_000, now }),
  // Somebody mutes a name, changes their mind, mutes again and goes from name to name.
  clicks: createRate({ burst: 8, perSecond: 1, now }),
  // A page is read once, or a few times if it changes without loading.
  readings: createRate({ burst: 5, perSecond: 0.2, now }),
});
