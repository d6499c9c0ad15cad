import { addressOf, type Citation, oneLine, wordsOf } from './citation.ts';

/** A citation as CommonMark (https://spec.commonmark.org/0.31.2/): a block quotation and its source. */
export function writeMarkdown(citation: Citation): string {
  const { speaker, date, headline, author, outlet, reportedOn } = citation.statement;
  const address = addressOf(citation);
  const title = escapeText(headline ?? outlet);
  const source = [
    speaker.name && escapeText(speaker.name),
    date && escapeText(date),
    address ? `[${title}](<${escapeAddress(address)}>)` : title,
    author && escapeText(author),
    headline && `*${escapeText(outlet)}*`,
    reportedOn && escapeText(reportedOn),
  ];
  return `> ${escapeText(wordsOf(citation))}\n>\n> — ${source.filter(Boolean).join(', ')}`;
}

/**
 * Any ASCII punctuation may be escaped. So everything that begins emphasis, links, HTML or code is escaped everywhere.
 * What begins a block (a list, a heading, a quotation) is escaped at the start of a line.
 */
export const escapeText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^[#+\-=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** Between angle brackets, only these characters end the address or have a special meaning. */
const escapeAddress = (address: string): string =>
  address.replace(/[<>\\\s]/g, (sign) => encodeURIComponent(sign));
