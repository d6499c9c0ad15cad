import type { CitationFormat } from '../../../lib/core/formats/citation/citation.ts';

/** Names of formats that are the same in every language. “Plain text” is translated instead. */
export const FORMAT_NAMES: Record<CitationFormat, string> = {
  text: '',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};
