/** Seconds. With more left, minutes are shown. */
const MAX_SECONDS = 90;

/** A rate in at most three digits, so that it doesn't flicker. */
export function formatRate(rate: number, locale: string): string {
  const digits = rate < 10 ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale, options).format(rate);
}

/** A time in whole minutes, or in seconds rounded up to five. */
export function formatTimeLeft(seconds: number, locale: string): string {
  const isShort = seconds <= MAX_SECONDS;
  const unit = isShort ? 'second' : 'minute';
  const amount = isShort ? Math.ceil(seconds / 5) * 5 : Math.round(seconds / 60);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
