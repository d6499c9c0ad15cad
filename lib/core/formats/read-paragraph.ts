import type { ArticleBlock, BlockKind, Correction, IsoDate, Span } from '../model.ts';
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
import { trim } from './paragraphs.ts';

/** Longest headline, in UTF-16 units. It doesn't end like a sentence. */
const MAX_HEADLINE = 180;
/** Bylines, datelines and headlines are among the first lines. */
const HEAD_LINES = 8;

/** What has been read of an article so far. Paragraphs are read in order, and each adds to it. */
export interface NewsTextReading {
  /** the headline that came with the text */
  readonly title: string | undefined;
  readonly text: string;
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

/** Reads the paragraph at `index`. It notes the block, and what the paragraph says about the article. */
export function readParagraph(reading: NewsTextReading, span: Span, index: number): void {
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

function add(reading: NewsTextReading, kind: BlockKind, span: Span): void {
  reading.blocks.push({ kind, start: span.start, end: span.end });
}

function hasBody(reading: NewsTextReading): boolean {
  return reading.blocks.some((block) => block.kind === 'paragraph');
}

function addDate(reading: NewsTextReading, span: Span): void {
  takeDate(reading, reading.text.slice(span.start, span.end));
  add(reading, 'dateline', span);
}

/** The first date, with its time, is the date of publication. */
function takeDate(reading: NewsTextReading, line: string): void {
  const date = readDate(line);
  if (date) reading.publishedOn ??= date;
  const time = readTime(line);
  if (time && (!date || date === reading.publishedOn)) reading.publishedTime ??= time;
}

function addCorrection(reading: NewsTextReading, span: Span, line: string): void {
  reading.corrections.push({ ...span, text: line });
  add(reading, 'correction', span);
  const headline = correctedHeadline(line);
  if (headline) reading.correctedHeadline = headline;
}

/** A paragraph that ends in a photo credit is a caption. The credit is a separate block. */
function addCaption(reading: NewsTextReading, span: Span, line: string): boolean {
  const credit = readCredit(line);
  if (!credit) return false;
  reading.photoCredit ??= credit.credit;
  const caption = trim(reading.text, span.start, span.start + credit.start);
  if (caption.start < caption.end) add(reading, 'caption', caption);
  add(reading, 'credit', { start: span.start + credit.start, end: span.start + credit.end });
  return true;
}

function isHeadline(reading: NewsTextReading, line: string): boolean {
  if (reading.headline !== undefined || line.length > MAX_HEADLINE) return false;
  if (readDateline(line)) return false;
  return line === reading.title || !/[.:;]["”’']?$/.test(line);
}

/** A body paragraph, without the dateline before the first one. */
function addBody(reading: NewsTextReading, span: Span, line: string): void {
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
