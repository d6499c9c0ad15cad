/**
 * The wait that `Retry-After` asks for, in ms: seconds, or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after).
 * Undefined if it is neither.
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** `max-age` of Cache-Control, in ms. Undefined without one, or if the answer is private to one request. */
export function readMaxAge(value: string | null): number | undefined {
  const seconds = /(?:^|[,\s])max-age\s?=\s?"?(\d{1,9})/i.exec(value ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
