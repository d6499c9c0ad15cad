import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';

/** Kept articles; everything in them is made up. */
export const sampleArticles: ArticleSummary[] = [
  {
    id: 'added:news.example/harbour',
    headline: 'Islands win a reprieve as the harbour board puts off its vote on the bridge toll',
    publisher: 'The Harbour Gazette',
    publishedOn: '2025-09-04',
    lang: 'en',
    source: 'Articles you added',
    ingestedAt: 3,
    people: 7,
    statements: 6,
    isRemovable: true,
  },
  {
    id: 'added:news.example/ar',
    headline: 'الميناء يفتح أبوابه قبل الشتاء',
    publisher: 'صحيفة الميناء',
    lang: 'ar',
    source: 'Articles you added',
    ingestedAt: 2,
    people: 0,
    statements: 0,
    isRemovable: true,
  },
  {
    id: 'harbour-1',
    publisher: 'The Harbour Gazette',
    publishedOn: '2025',
    lang: 'en',
    source: 'The Harbour Gazette',
    ingestedAt: 1,
    people: 1,
    statements: 1,
    isRemovable: false,
  },
];
