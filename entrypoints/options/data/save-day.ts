/** The day where the reader is, as names of files have it: `2025-09-04`. `at` is in ms since the epoch. */
export function saveDay(at: number): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
