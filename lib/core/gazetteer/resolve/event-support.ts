import type { GazetteerEntry } from '../gazetteer.ts';
import type { PageContext } from '../mention.ts';

/**
 * A page older than the event cannot speak of it, but for the days in which it is announced. The
 * summit of the same city in an old text is another one.
 */
const ANNOUNCED_AHEAD_MS = 60 * 86_400_000;

/** How many participants must be on the page for an alias that other events may share. */
const COMPANY = 2;

/**
 * May this alias stand for this event on this page? The event's own full name needs only a fitting time;
 * a curated alias also needs the company of participants.
 */
export function isEventSupported(
  entry: GazetteerEntry,
  present: ReadonlySet<string>,
  page: PageContext,
): boolean {
  if (page.publishedOn && entry.date && isBefore(page.publishedOn, entry.date)) return false;
  if (entry.derivation === 'full-name') return true;
  const company = entry.participants.filter((id) => present.has(id)).length;
  return company >= Math.min(COMPANY, Math.max(1, entry.participants.length));
}

function isBefore(published: string, event: string): boolean {
  return Date.parse(event) - Date.parse(published) > ANNOUNCED_AHEAD_MS;
}
