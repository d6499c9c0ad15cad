/**
 * The revision after `last`, on this day (`YYYY-MM-DD`): `2026-11-30.1`. It is larger than `last` when both are compared
 * as text, so `.9` is followed by `.91`. If the clock is behind, the day of `last` stays. Undefined if `last` has another form.
 */
export function nextRevision(last: string | undefined, day: string): string | undefined {
  if (last === undefined) return `${day}.1`;
  const match = /^(\d{4}-\d{2}-\d{2})\.(\d{1,15})$/.exec(last);
  if (!match) return undefined;
  const [, lastDay = '', counter = ''] = match;
  if (lastDay < day) return `${day}.1`;
  return `${lastDay}.${/^9+$/.test(counter) ? `${counter}1` : Number(counter) + 1}`;
}
