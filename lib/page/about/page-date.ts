import { findJsonLd, metaContent } from './machine-readable.ts';

/**
 * The day of publication that the page states (`YYYY-MM-DD`), most reliable source first; undefined if it states
 * none.
 */
export function findPageDate(document: Document): string | undefined {
  const content = metaContent(document);
  const dateTime = (selector: string) => document.querySelector(selector)?.getAttribute('datetime');
  return (
    toDay(content('property', 'article:published_time')) ??
    toDay(content('itemprop', 'datePublished')) ??
    toDay(content('name', 'parsely-pub-date')) ??
    toDay(content('name', 'date')) ??
    toDay(dateTime('time[datetime][itemprop="datePublished"]')) ??
    toDay(dateTime('article time[datetime]')) ??
    findJsonLd(document, /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/)[0]
  );
}

const toDay = (value: string | null | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(value?.trim() ?? '')?.[0];
