import type {
  ArticleBlock,
  BlockKind,
  Correction,
  IsoDate,
  ParsedArticle,
  Span,
} from '../model.ts';
import {
  correctedHeadline,
  isBoilerplate,
  isCorrection,
  isDateLine,
  readByline,
  readCredit,
  readDate,
  readDateline,
  readTime,
} from './news-lines.ts';

/** What is known of an article beside its text. What is given here wins over what the text says. */
export interface NewsTextMeta {
  id: string;
  sourceId: string;
  /** stands for the publisher where nothing tells it */
  sourceName?: string;
  publisher?: string;
  /** BCP 47; `en` when absent */
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

/** A headline is shorter than this and does not end like a sentence. */
const MAX_HEADLINE = 180;
/** Bylines, datelines and headlines stand in the first lines. */
const HEAD_LINES = 8;

interface Reading {
  meta: NewsTextMeta;
  text: string;
  blocks: ArticleBlock[];
  corrections: Correction[];
  author?: string;
  publishedOn?: IsoDate;
  publishedTime?: string;
  headline?: string;
  correctedHeadline?: string;
  photoCredit?: string;
  agency?: string;
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
  const reading: Reading = { meta, text, blocks: [], corrections: [] };
  paragraphsOf(text).forEach((span, index) => {
    readParagraph(reading, span, index);
  });
  if (!reading.blocks.some((block) => block.kind === 'paragraph')) {
    throw new NewsTextError(`article ${meta.id}: no paragraph of body text found`);
  }
  return toArticle(reading);
}

function toArticle(reading: Reading): ParsedArticle {
  const { meta } = reading;
  const article: ParsedArticle = {
    id: meta.id,
    sourceId: meta.sourceId,
    text: reading.text,
    lang: meta.lang ?? 'en',
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

function paragraphsOf(text: string): Span[] {
  const separator = /\n[^\S\n]*\n/.test(text) ? /(?:\r?\n[^\S\n]*){2,}/g : /\r?\n/g;
  const spans: Span[] = [];
  let from = 0;
  const push = (end: number) => {
    const span = trim(text, from, end);
    if (span.start < span.end) spans.push(span);
  };
  for (const match of text.matchAll(separator)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return spans;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function readParagraph(reading: Reading, span: Span, index: number): void {
  const stamp = /^date:?\s+\d{4}-\d{2}-\d{2}(?=\s+\S)/i.exec(
    reading.text.slice(span.start, span.end),
  );
  if (stamp) {
    addDate(reading, { start: span.start, end: span.start + stamp[0].length });
    readParagraph(reading, trim(reading.text, span.start + stamp[0].length, span.end), index);
    return;
  }
  const line = reading.text.slice(span.start, span.end);
  const isHead = index < HEAD_LINES && !hasBody(reading);
  const author = isHead ? readByline(line) : undefined;
  if (isCorrection(line)) addCorrection(reading, span, line);
  else if (isBoilerplate(line)) add(reading, 'boilerplate', span);
  else if (isDateLine(line)) addDate(reading, span);
  else if (author) {
    reading.author ??= author;
    add(reading, 'byline', span);
    takeDate(reading, line);
  } else if (addCaption(reading, span, line)) return;
  else if (isHead && isHeadline(reading, line)) {
    reading.headline = line;
    add(reading, 'headline', span);
  } else addBody(reading, span, line);
}

function add(reading: Reading, kind: BlockKind, span: Span): void {
  reading.blocks.push({ kind, start: span.start, end: span.end });
}

function hasBody(reading: Reading): boolean {
  return reading.blocks.some((block) => block.kind === 'paragraph');
}

function addDate(reading: Reading, span: Span): void {
  takeDate(reading, reading.text.slice(span.start, span.end));
  add(reading, 'dateline', span);
}

/** The first date is the publication's; a line that says “updated” gives none when another one does. */
function takeDate(reading: Reading, line: string): void {
  const date = readDate(line);
  if (date) reading.publishedOn ??= date;
  const time = readTime(line);
  if (time && (!date || date === reading.publishedOn)) reading.publishedTime ??= time;
}

function addCorrection(reading: Reading, span: Span, line: string): void {
  reading.corrections.push({ ...span, text: line });
  add(reading, 'correction', span);
  const headline = correctedHeadline(line);
  if (headline) reading.correctedHeadline = headline;
}

/** A paragraph that ends in a photo credit is a caption, and the credit a block of its own. */
function addCaption(reading: Reading, span: Span, line: string): boolean {
  const credit = readCredit(line);
  if (!credit) return false;
  reading.photoCredit ??= credit.credit;
  const caption = trim(reading.text, span.start, span.start + credit.start);
  if (caption.start < caption.end) add(reading, 'caption', caption);
  add(reading, 'credit', { start: span.start + credit.start, end: span.start + credit.end });
  return true;
}

function isHeadline(reading: Reading, line: string): boolean {
  if (reading.headline !== undefined || line.length > MAX_HEADLINE) return false;
  if (readDateline(line)) return false;
  return line === reading.meta.title || !/[.:;]["”’']?$/.test(line);
}

/** A body paragraph, without the dateline in front of the first one. */
function addBody(reading: Reading, span: Span, line: string): void {
  const dateline = hasBody(reading) ? undefined : readDateline(line);
  if (!dateline) {
    add(reading, 'paragraph', span);
    return;
  }
  if (dateline.agency) reading.agency = dateline.agency;
  const head = trim(reading.text, span.start, span.start + dateline.length);
  takeDate(reading, reading.text.slice(head.start, head.end));
  add(reading, 'dateline', head);
  add(reading, 'paragraph', trim(reading.text, span.start + dateline.length, span.end));
}
