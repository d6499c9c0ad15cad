import type { People } from './people.ts';

/** People whose records lie with the reader from the beginning: nobody hears when their cards are opened. */
const CORE = 5_000;
/** In a small pack, the most mentioned tenth of its people. */
const PART = 10;

/** The stable keys of the most mentioned people. */
export function chooseCore(people: People, weights: Uint32Array): Set<string> {
  const most = Math.min(CORE, Math.floor(people.count() / PART));
  const weightOf = (number: number) => weights[number] ?? 0;
  const chosen = Array.from(weights.keys())
    .filter((number) => weightOf(number) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (people.keyOf(a) < people.keyOf(b) ? -1 : 1))
    .slice(0, most);
  return new Set(chosen.map(people.keyOf));
}
