import type { GazetteerEntry } from '../gazetteer.ts';
import type { PageContext } from '../mention.ts';

/**
 * How long before an event a page can already mention it, in ms. An older page about the same city's summit means
 * another one.
 */
const ANNOUNCED_AHEAD_MS = 60 * 86_400_000;

/** Fewest participants on the page for an alias that other events may share. */
const COMPANY = 2;

/**
 * Whether this alias can mean this event on this page. The event's own full name needs only a fitting date. A curated
 * alias also needs participants on the page.
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
