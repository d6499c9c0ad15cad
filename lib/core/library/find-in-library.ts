import type { ArticleSummary } from '../preview/article-summary.ts';
import { foldText } from '../text/fold.ts';
import type { LibraryAnswer, LibraryFilter, LibraryRequest, LibrarySort } from './library-model.ts';

/** The page of the library that is asked for. */
export function findInLibrary(
  articles: readonly ArticleSummary[],
  { sort, offset, limit, ...filter }: LibraryRequest,
): Omit<LibraryAnswer, 'targets'> {
  const found = filterArticles(articles, filter);
  const page = found.toSorted(COMPARE[sort]).slice(offset, offset + limit);
  return { articles: page, found: found.length, total: articles.length, ...countBy(articles) };
}

/** The articles that a filter lets through, in the given order. */
export function filterArticles(
  articles: readonly ArticleSummary[],
  { words = '', outlet, source, since, until }: LibraryFilter,
): readonly ArticleSummary[] {
  const asked = foldText(words).split(/\s+/).filter(Boolean);
  return articles.filter((article) => {
    if (outlet !== undefined && article.publisher !== outlet) return false;
    if (source !== undefined && article.sourceId !== source) return false;
    if (!isWithin(article.publishedOn, since, until)) return false;
    return asked.length === 0 || hasWords(article, asked);
  });
}

function hasWords(
  { headline = '', publisher, source, publishedOn = '' }: ArticleSummary,
  asked: readonly string[],
): boolean {
  const text = foldText([headline, publisher, source, publishedOn].join(' '));
  return asked.every((word) => text.includes(word));
}

/** A day counts by its month. A whole year counts if a month of it is asked for. */
function isWithin(day: string | undefined, since?: string, until?: string): boolean {
  if (since === undefined && until === undefined) return true;
  if (day === undefined) return false;
  const month = day.slice(0, 7);
  const isLate = since === undefined || month >= since.slice(0, month.length);
  return isLate && (until === undefined || month <= until.slice(0, month.length));
}

const collator = new Intl.Collator('und', { numeric: true });

type Compare = (a: ArticleSummary, b: ArticleSummary) => number;

const byArrival: Compare = (a, b) => b.ingestedAt - a.ingestedAt || (a.id < b.id ? -1 : 1);
/** Articles without a day come last. */
const byDay: Compare = (a, b) =>
  compareText(b.publishedOn ?? '', a.publishedOn ?? '') || byArrival(a, b);
const titleOf = ({ headline, publisher }: ArticleSummary): string => headline ?? publisher;

const COMPARE: Readonly<Record<LibrarySort, Compare>> = {
  newest: byDay,
  added: byArrival,
  outlet: (a, b) => collator.compare(a.publisher, b.publisher) || byDay(a, b),
  headline: (a, b) => collator.compare(titleOf(a), titleOf(b)) || byDay(a, b),
  people: (a, b) => b.people - a.people || byDay(a, b),
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function countBy(
  articles: readonly ArticleSummary[],
): Pick<LibraryAnswer, 'outlets' | 'sources' | 'months'> {
  const outlets = new Map<string, number>();
  const sources = new Map<string, { id: string; name: string; articles: number }>();
  const months = new Set<string>();
  for (const { publisher, sourceId, source, publishedOn = '' } of articles) {
    outlets.set(publisher, (outlets.get(publisher) ?? 0) + 1);
    const known = sources.get(sourceId) ?? { id: sourceId, name: source, articles: 0 };
    sources.set(sourceId, { ...known, articles: known.articles + 1 });
    if (publishedOn.length >= 7) months.add(publishedOn.slice(0, 7));
  }
  return {
    outlets: [...outlets]
      .map(([name, count]) => ({ name, articles: count }))
      .sort((a, b) => b.articles - a.articles || collator.compare(a.name, b.name)),
    sources: [...sources.values()].sort((a, b) => collator.compare(a.name, b.name)),
    months: [...months].sort().reverse(),
  };
}
