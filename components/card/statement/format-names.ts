import type { CitationFormat } from '../../../lib/core/formats/citation/citation.ts';

/** The formats by the names that they have in every language; plain text is put into words. */
export const FORMAT_NAMES: Record<CitationFormat, string> = {
  text: '',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};
