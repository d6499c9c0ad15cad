/** UTF-16 units of each statement that are read; a headline is shorter. */
const MAX_LENGTH = 500;

/** UTF-16 units: a script of data that is longer is not about the article alone. */
const MAX_DATA = 100_000;

const STATED_IN = [
  'meta[property="og:title"]',
  'meta[name="twitter:title"]',
  'meta[property="og:description"]',
  'meta[name="description"]',
];

/** What the page says of itself: title, description, headline of its JSON-LD; each once. */
export function findPageAbout(document: Document): string[] {
  const stated = STATED_IN.map((selector) =>
    document.querySelector(selector)?.getAttribute('content'),
  );
  const all = [document.title, ...stated, ...findHeadlines(document)];
  return [...new Set(all.flatMap((text) => clean(text ?? '')))];
}

function clean(text: string): string[] {
  const short = text.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim();
  return short ? [short] : [];
}

/** `headline` of schema.org, by pattern: a page's JSON-LD is often not quite JSON. */
function findHeadlines(document: Document): string[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) => {
    if (!textContent || textContent.length > MAX_DATA) return [];
    const found = /"headline"\s*:\s*("(?:[^"\\\n]|\\.){1,1000}")/.exec(textContent)?.[1];
    if (!found) return [];
    try {
      return [JSON.parse(found) as string];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
