/** Aligns cells under their heads, with the first column to the left and figures to the right. */
export function formatTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return [line(heads), ...rows.map(line)].join('\n');
}

export const ms = (value: number): string => value.toFixed(value < 1 ? 3 : 1);
export const ratio = (value: number, floor: number): string => (value / floor).toFixed(2);
export const count = (value: number): string => value.toLocaleString('en');

/** Median, 95th percentile and longest of times in ms. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}
