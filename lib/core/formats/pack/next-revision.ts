/**
 * The revision after `last`, on this day (`YYYY-MM-DD`): `2026-11-30.1`. It is larger than `last` when both are compared
 * as text, so `.9` is followed by `.901`. If the clock is behind, the day of `last` stays. Undefined if `last` has another form.
 */
export function nextRevision(last: string | undefined, day: string): string | undefined {
  if (last === undefined) return `${day}.1`;
  const match = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(last);
  if (!match) return undefined;
  const [, lastDay = '', counter = ''] = match;
  if (lastDay < day) return `${day}.1`;
  const length = counter.length;
  // Each time there is room for the square of what was there before.
  if (/^9+$/.test(counter)) return `${lastDay}.${counter}${'1'.padStart(length + 1, '0')}`;
  return `${lastDay}.${String(Number(counter) + 1).padStart(length, '0')}`;
}
