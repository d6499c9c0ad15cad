const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the unit that suits it. Units are thousands of each other, as in browsers and file managers. */
export function formatBytes(bytes: number, locale: string): string {
  const fitting = UNITS.findLastIndex((_, power) => bytes >= 1000 ** power);
  const power = Math.max(0, fitting);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
