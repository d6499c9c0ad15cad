/** Where news pages state when they were published, most reliable first. */
const STATED_IN = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['time[datetime][itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
] as const;

/** When the page says it was published (`YYYY-MM-DD`); undefined when it does not say. */
export function findPageDate(document: Document): string | undefined {
  for (const [selector, attribute] of STATED_IN) {
    const value = document.querySelector(selector)?.getAttribute(attribute);
    const date = value && /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
    if (date) return date;
  }
  return findJsonLdDate(document);
}

/** `datePublished` of schema.org, by pattern: a page's JSON-LD is often not quite JSON. */
function findJsonLdDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})/.exec(script.textContent ?? '');
    if (found) return found[1];
  }
  return undefined;
}
