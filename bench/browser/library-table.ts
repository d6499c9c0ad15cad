import type { ImportTimes } from './inside/import-library.ts';
import type { UseTimes } from './inside/use-library.ts';
import { count, formatTable, ms, ratio, spread } from './table.ts';

/** Everything measured about one library. */
export interface LibraryFigures {
  imported: ImportTimes;
  used: UseTimes;
  /** ms from a page's text to its marks */
  awake: number;
  asleep: number;
  /** bytes, of the process that the background and our pages share; only in Chromium */
  peak: number | undefined;
}

/** The size with which larger ones are compared. */
const BASE = 500;

export const rowOf = ({ imported, used, awake, asleep, peak }: LibraryFigures) => ({
  articles: count(imported.articles),
  'shown/s': imported.shown.toFixed(1),
  'imported/s': imported.imported.toFixed(1),
  'bare ÷ import': ratio(imported.bare, imported.imported),
  'kB each': (imported.bytes / 1000).toFixed(1),
  'most named in': count(used.mostNamed.articles),
  'its card': spread(used.mostNamed.card),
  'card of one named once': spread(used.namedOnce.card),
  search: spread(used.search),
  sources: spread(used.sources),
  change: spread(used.change),
  'marks awake': ms(awake),
  asleep: ms(asleep),
  off: both(used.off),
  on: both(used.on),
  remove: both(used.remove),
  restore: both(used.restore),
  'peak MB': peak === undefined ? '–' : (peak / 1e6).toFixed(0),
});

/** How much more each cost is in larger libraries. Nothing without a library of the base size. */
export function factorsOver(figures: readonly LibraryFigures[]): string[] {
  const base = figures.find(({ imported }) => imported.articles === BASE);
  const larger = figures.filter(({ imported }) => imported.articles > BASE);
  if (!base || larger.length === 0) return [];
  const rows = larger.map((figure) => {
    const [costs, before] = [costsOf(figure), costsOf(base)];
    return [
      count(figure.imported.articles),
      ...Object.keys(costs).map((name) => ratio(costs[name] ?? 0, before[name] ?? 0)),
    ];
  });
  const heads = ['articles', ...Object.keys(costsOf(base))];
  return [`… × the costs with ${BASE} articles\n${formatTable(heads, rows)}`];
}

function costsOf({ imported, used, awake, asleep, peak }: LibraryFigures): Record<string, number> {
  return {
    'import of one': 1 / imported.imported,
    bytes: imported.bytes,
    'card p95': p95(used.mostNamed.card),
    'search p95': p95(used.search),
    'sources p95': p95(used.sources),
    'change p95': p95(used.change),
    'marks awake': awake,
    asleep,
    off: used.off[1],
    on: used.on[1],
    remove: used.remove[1],
    restore: used.restore[1],
    peak: peak ?? Number.NaN,
  };
}

/** until the answer / until pages know */
const both = ([answered, known]: readonly [number, number]): string =>
  `${ms(answered)} / ${ms(known)}`;

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN;
