import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { PageArticle } from '../../core/formats/page-article.ts';
import { dayOfWords } from './day-of-words.ts';
import { isFurniture } from './furniture.ts';
import { dayInAddress, parseDay } from './metadata/parse-day.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** Shortest article, in UTF-16 units. A notice or a list of links has less text. */
const MIN_TEXT = 400;

/** A page that states no date prints it within its first lines. */
const DATED_LINES = 6;

/** Most text beside the author's name in a byline, in UTF-16 units: an outlet, an office. */
const MAX_BESIDE_NAME = 40;

/** A page with fewer long paragraphs is not running text. */
const MIN_PARAGRAPHS = 2;

/** Whether Readability takes the page for an article at first sight. Used if no reader has asked. */
export const isProbablyArticle = (document: Document): boolean => isProbablyReaderable(document);

/**
 * The article of a page. Undefined if there is none. Readability (https://github.com/mozilla/readability) finds the
 * main text. It works on a copy, so the page doesn't change.
 */
export function findArticle(document: Document, address: string): PageArticle | undefined {
  const { publishedOn: statedOn, modifiedOn, ...metadata } = readMetadata(document, address);
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (element) => element }).parse();
  if (!found?.content) return undefined;
  const title = metadata.title ?? found.title ?? undefined;
  const author = metadata.author ?? cleanByline(found.byline);
  const lines = [...new Set(readParagraphs(found.content as Element))];
  const paragraphs = lines.filter(
    (paragraph) =>
      !isFurniture(paragraph) &&
      !(title && isSameWords(paragraph, title)) &&
      !(author && isByline(paragraph, author)),
  );
  const long = paragraphs.filter((paragraph) => paragraph.length > 80);
  const size = long.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (long.length < MIN_PARAGRAPHS || size < MIN_TEXT) return undefined;
  const text = [...(title ? [title] : []), ...paragraphs].join('\n\n');
  const printedOn = dayOfLines(lines.slice(0, DATED_LINES)) ?? dayInAddress(address);
  const days = { publishedOn: statedOn ?? printedOn, modifiedOn, printedOn };
  const publishedOn = dayOfWords(days, text);
  return {
    ...metadata,
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    text,
  };
}

/** A byline that Readability found in the text, if it is a name. */
const cleanByline = (byline: string | null | undefined): string | undefined =>
  NAMES.exec(byline?.trim() ?? '')?.[1];

/** Two to eight words with capitals. Each ends at a space or comma, so there is one way to read them. */
const NAMES =
  /^(?:[Bb]y:?\s+|BY:?\s+)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:,\s*|\s+(?:,\s*|and\s+)?)\p{Lu}[\p{L}\p{M}.'’-]*){1,7}),?$/u;

/** The day of the first line that is only a date. */
const dayOfLines = (lines: readonly string[]): string | undefined =>
  lines.filter(isFurniture).flatMap((line) => parseDay(line) ?? [])[0];

/** Whether a paragraph repeats the author's name, alone or with little beside it. */
const isByline = (paragraph: string, author: string): boolean => {
  const said = wordsOf(paragraph).replace(/^by /, '');
  const name = wordsOf(author);
  return said.startsWith(name) && said.length <= name.length + MAX_BESIDE_NAME;
};

const isSameWords = (a: string, b: string): boolean => wordsOf(a) === wordsOf(b);

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
