import { foldText } from '../../text/fold.ts';
import { hashText } from '../../text/hash-text.ts';
import { type Citation, oneLine, sentenceOf } from './citation.ts';

/** BibTeX's own names for months, which styles print in the language of the document. */
const MONTH_MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as one BibTeX entry. Classic BibTeX and biblatex both know the type `@misc`. The words go into `note`.
 * Names and titles have their own braces, so that no style splits a byline or changes capitals.
 */
export function writeBibtex(citation: Citation): string {
  const { headline, author, outlet, reportedOn, url, lang } = citation.statement;
  const [year, month, day] = reportedOn?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['author', author && `{{${escapeText(author)}}}`],
    ['title', headline && `{{${escapeText(headline)}}}`],
    ['howpublished', `{${escapeText(outlet)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTH_MACROS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['url', url && `{${escapeAddress(url)}}`],
    ['urldate', url && citation.accessedOn && `{${citation.accessedOn}}`],
    ['langid', `{${escapeText(lang)}}`],
    ['note', `{${escapeText(sentenceOf(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@misc{${keyOf(citation)},\n${lines.join('\n')}\n}`;
}

/** Speaker, year and a short hash of the words. The same words always give the same key, and other words another. */
function keyOf({ statement: { speaker, date, reportedOn, parts } }: Citation): string {
  const name = foldText(speaker.name).match(/(?<![a-z])[a-z]+$/)?.[0] ?? 'statement';
  const year = (date ?? reportedOn ?? '').slice(0, 4);
  const hash = (hashText(parts.join(' ')) >>> 0).toString(36).slice(0, 4);
  return `${name}${year}${hash}`;
}

/**
 * BibTeX counts braces even after a backslash, so braces in the text become commands. The other characters are special
 * only to TeX.
 */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeText = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** `url` is read verbatim, so it can be escaped only by the rules of addresses. */
const escapeAddress = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
