import type { Citation, CitationFormat } from './citation.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

const WRITERS: Record<CitationFormat, (citation: Citation) => string> = {
  text: writeText,
  markdown: writeMarkdown,
  bibtex: writeBibtex,
  'csl-json': writeCslJson,
};

/** A statement with its source, in the format of the document that the reader pastes it into. */
export const writeCitation = (format: CitationFormat, citation: Citation): string =>
  WRITERS[format](citation);
