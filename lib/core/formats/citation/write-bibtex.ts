import { foldText } from '../../text/fold.ts';
import { hashText } from '../../text/hash-text.ts';
import { type Citation, oneLine, sentenceOf } from './citation.ts';

/** BibTeX's own names for months, which styles write in the language of the document. */
const MONTH_MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as one BibTeX entry. `@misc` is the type that classic BibTeX and biblatex both know; the words go into
 * `note`. Names and titles stand in braces of their own: a byline is not taken apart, and no style changes capitals.
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

/** Speaker, year and a short hash of the words: the same for the same words, another for others. */
function keyOf({ statement: { speaker, date, reportedOn, parts } }: Citation): string {
  const name = foldText(speaker.name).match(/(?<![a-z])[a-z]+$/)?.[0] ?? 'statement';
  const year = (date ?? reportedOn ?? '').slice(0, 4);
  const hash = (hashText(parts.join(' ')) >>> 0).toString(36).slice(0, 4);
  return `${name}${year}${hash}`;
}

/**
 * BibTeX counts braces whether or not a backslash stands before them, so those of the text become commands; the
 * other signs are special to TeX alone.
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

/** `url` is read verbatim, so nothing in it can be escaped but by the rules of addresses. */
const escapeAddress = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
