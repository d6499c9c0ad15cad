import type { CardStatement } from '../../card/card-model.ts';
import type { IsoDate } from '../../model.ts';

export const CITATION_FORMATS = ['text', 'markdown', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** A statement with everything that its citation names. */
export interface Citation {
  statement: Pick<
    CardStatement,
    | 'parts'
    | 'cue'
    | 'lang'
    | 'date'
    | 'reportedOn'
    | 'outlet'
    | 'headline'
    | 'author'
    | 'url'
    | 'link'
  > & { speaker: { name: string } };
  /** the quotation marks of its language; absent if the words are reported and not quoted */
  marks?: readonly [string, string] | undefined;
  /** the reader's own date, for statements on the web */
  accessedOn?: IsoDate;
}

/** The words in running text: in quotation marks, or after the cue that reports them. */
export function wordsOf({ statement: { parts, cue }, marks }: Citation): string {
  const words = oneLine(parts.join(' … '));
  return marks ? `${marks[0]}${words}${marks[1]}` : `${oneLine(cue)}: ${words}`;
}

/** Speaker, day and words: `Jane Doe, 2025-09-04: “…”`. */
export function sentenceOf(citation: Citation): string {
  const { speaker, date } = citation.statement;
  return `${[speaker.name, date].filter(Boolean).join(', ')}: ${wordsOf(citation)}`;
}

/** Where the words can be read. If there is an address, it points at the quote itself. */
export const addressOf = ({ statement: { link } }: Citation): string | undefined =>
  link.kind === 'web' ? link.href : undefined;

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
