import { type JsonLdNode, textOf } from './json-ld.ts';
import { first, type PageElements } from './page-elements.ts';
import { dayInAddress, parseDay } from './parse-day.ts';

/** The day of publication (`YYYY-MM-DD`), from the most reliable statement to the least. */
export function readDay(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageElements,
  address: string,
): string | undefined {
  const metaNames = [
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'pubdate',
    'date',
  ];
  return first(
    () => parseDay(textOf(article.datePublished)),
    () => parseDay(page.meta('article:published_time', 'og:article:published_time')),
    () => parseDay(page.meta(...metaNames)),
    // A page that its site doesn't call an article (a review, a fact check) may still state its date.
    () =>
      first(
        ...nodes.map(
          ({ datePublished }) =>
            () =>
              parseDay(textOf(datePublished)),
        ),
      ),
    () => parseDay(page.attribute('time[itemprop="datePublished"][datetime]', 'datetime')),
    () => parseDay(page.attribute('article time[datetime], main time[datetime]', 'datetime')),
    () => dayInAddress(address),
  );
}
