import { tellArticleLanguage } from '../lexicon/tell-article-language.ts';
import type { IsoDate, ParsedArticle } from '../model.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type NewsTextReading, readParagraph } from './read-paragraph.ts';

/** What is known of an article beside its text. What is given here wins over what the text says. */
export interface NewsTextMeta {
  id: string;
  sourceId: string;
  /** stands for the publisher where nothing tells it */
  sourceName?: string;
  publisher?: string;
  /** BCP 47, as declared; told from the text when absent, or when the text plainly is in another language */
  lang?: string;
  /** http or https; left out otherwise */
  url?: string;
  title?: string;
  author?: string;
  publishedOn?: IsoDate;
}

/** An article that cannot be read; the message names it and says why. */
export class NewsTextError extends Error {
  override readonly name = 'NewsTextError';
}

/**
 * Parses a news article kept as plain text: paragraphs between blank lines (or one a line, where the text
 * has no blank line), a headline, byline, date and caption in any order before or among them, corrections
 * and boilerplate anywhere. The text is kept unchanged; all spans count in it. Throws a NewsTextError when
 * the text is empty or holds no paragraph.
 *
 * A headline that a correction states is the current one. Knowingly misses dates in figures only
 * (`3/4/2024` is two days), bylines in small letters, and captions without a credit.
 */
export function parseNewsText(text: string, meta: NewsTextMeta): ParsedArticle {
  if (text.trim() === '') throw new NewsTextError(`article ${meta.id}: the text is empty`);
  const reading: NewsTextReading = { title: meta.title, text, blocks: [], corrections: [] };
  paragraphsOf(text).forEach((span, index) => {
    readParagraph(reading, span, index);
  });
  if (!reading.blocks.some((block) => block.kind === 'paragraph')) {
    throw new NewsTextError(`article ${meta.id}: no paragraph of body text found`);
  }
  return toArticle(reading, meta);
}

function toArticle(reading: NewsTextReading, meta: NewsTextMeta): ParsedArticle {
  const article: ParsedArticle = {
    id: meta.id,
    sourceId: meta.sourceId,
    text: reading.text,
    lang: tellArticleLanguage(reading.text, meta.lang),
    publisher: meta.publisher ?? reading.agency ?? meta.sourceName ?? meta.sourceId,
    corrections: reading.corrections,
    blocks: reading.blocks,
  };
  if (meta.url && /^https?:\/\//i.test(meta.url)) article.url = meta.url;
  const author = meta.author ?? reading.author;
  const publishedOn = meta.publishedOn ?? reading.publishedOn;
  const headline = meta.title ?? reading.correctedHeadline ?? reading.headline;
  if (author) article.author = author;
  if (publishedOn) article.publishedOn = publishedOn;
  if (reading.publishedTime) article.publishedTime = reading.publishedTime;
  if (headline) article.headline = headline;
  if (reading.photoCredit) article.photoCredit = reading.photoCredit;
  return article;
}
