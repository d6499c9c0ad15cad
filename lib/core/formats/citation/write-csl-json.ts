import type { IsoDate } from '../../model.ts';
import { type Citation, oneLine, sentenceOf } from './citation.ts';

/**
 * A citation as CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json), which Zotero and others
 * read: a list of one newspaper article with the words as its note.
 */
export function writeCslJson(citation: Citation): string {
  const { headline, author, outlet, reportedOn, url, lang } = citation.statement;
  const { accessedOn } = citation;
  const item = {
    id: url ?? `${outlet} ${reportedOn ?? ''}`.trim(),
    type: 'article-newspaper',
    ...(headline ? { title: oneLine(headline) } : {}),
    // A byline as printed: whether it names one person, two or a desk nobody can tell from its words.
    ...(author ? { author: [{ literal: oneLine(author) }] } : {}),
    'container-title': oneLine(outlet),
    ...(reportedOn ? { issued: toDate(reportedOn) } : {}),
    ...(url ? { URL: url, ...(accessedOn ? { accessed: toDate(accessedOn) } : {}) } : {}),
    language: lang,
    note: sentenceOf(citation),
  };
  return JSON.stringify([item], null, 2);
}

/** As precise as it is known. */
const toDate = (date: IsoDate) => ({ 'date-parts': [date.split('-').map(Number)] });
