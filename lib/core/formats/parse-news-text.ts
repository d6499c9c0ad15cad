import { tellArticleLanguage } from '../lexicon/tell-article-language.ts';
import type { IsoDate, ParsedArticle, Span } from '../model.ts';
import { isCorrection } from './news-lines.ts';
import { paragraphsOf, trim } from './paragraphs.ts';
import { type NewsTextReading, readParagraph } from './read-paragraph.ts';

/** What is known about an article besides its text. It takes precedence over the text. */
export interface NewsTextMeta {
  id: string;
  sourceId: string;
  /** used as the publisher if nothing names one */
  sourceName?: string;
  publisher?: string;
  /** BCP 47, as declared; told from the text when absent, or when the text plainly is in another language */
  lang?: string;
  /** http or https; ignored otherwise */
  url?: string;
  title?: string;
  author?: string;
  publishedOn?: IsoDate;
}

/** An article that can't be read. The message names it and says why. */
export class NewsTextError extends Error {
  override readonly name = 'NewsTextError';
}

/**
 * Parses a news article in plain text. Paragraphs are separated by blank lines or, without any, one on each line.
 * Headline, byline, date and caption may come in any order before or among them. Corrections and boilerplate may stand
 * anywhere. The text stays unchanged, and all spans refer to it. Throws a NewsTextError if the text is empty or has no
 * paragraph.
 *
 * A corrected headline replaces the printed one.
 *
 * Known gaps: numeric dates (`3/4/2024` is ambiguous), lower-case bylines, and captions without a credit.
 */
export function parseNewsText(text: string, meta: NewsTextMeta): ParsedArticle {
  if (text.trim() === '') throw new NewsTextError(`article ${meta.id}: the text is empty`);
  const reading: NewsTextReading = { title: meta.title, text, blocks: [], corrections: [] };
  const paragraphs = paragraphsOf(text).flatMap((span) => withoutNotes(text, span));
  paragraphs.forEach((span, index) => {
    readParagraph(reading, span, index);
  });
  if (!reading.blocks.some((block) => block.kind === 'paragraph')) {
    throw new NewsTextError(`article ${meta.id}: no paragraph of body text found`);
  }
  return toArticle(reading, meta);
}

/** A note of the editors below the last line of a paragraph is a paragraph of its own. */
function withoutNotes(text: string, { start, end }: Span): Span[] {
  const lines = text.slice(start, end).split('\n');
  let at = start;
  for (const [index, line] of lines.entries()) {
    if (index > 0 && isCorrection(line.trim())) {
      return [trim(text, start, at), trim(text, at, end)];
    }
    at += line.length + 1;
  }
  return [{ start, end }];
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
