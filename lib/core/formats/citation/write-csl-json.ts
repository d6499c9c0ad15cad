import type { IsoDate } from '../../model.ts';
import { type Citation, oneLine, sentenceOf } from './citation.ts';

/**
 * A citation as CSL-JSON, which Zotero and others read (https://github.com/citation-style-language/schema,
 * csl-data.json). It is a list with one newspaper article, whose note has the words.
 */
export function writeCslJson(citation: Citation): string {
  const { headline, author, outlet, reportedOn, url, lang } = citation.statement;
  const { accessedOn } = citation;
  const item = {
    id: url ?? `${outlet} ${reportedOn ?? ''}`.trim(),
    type: 'article-newspaper',
    ...(headline ? { title: oneLine(headline) } : {}),
    // The byline as printed. Its words don't show whether it names one person, two, or a desk.
    ...(author ? { author: [{ literal: oneLine(author) }] } : {}),
    'container-title': oneLine(outlet),
    ...(reportedOn ? { issued: toDate(reportedOn) } : {}),
    ...(url ? { URL: url, ...(accessedOn ? { accessed: toDate(accessedOn) } : {}) } : {}),
    language: lang,
    note: sentenceOf(citation),
  };
  return JSON.stringify([item], null, 2);
}

/** As precise as the known date. */
const toDate = (date: IsoDate) => ({ 'date-parts': [date.split('-').map(Number)] });
