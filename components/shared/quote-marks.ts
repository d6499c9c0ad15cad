import type { CardStatement } from '../../lib/core/card/card-model.ts';

/** A text with its own marks gets no others. */
const HAS_MARKS = /[“”«»„「」"]/;

/**
 * Do quotation marks belong around these words? Only quoted words get them: direct speech, and mixed speech whose
 * parts bring no marks.
 */
export const isQuoted = ({ type, parts }: Pick<CardStatement, 'type' | 'parts'>): boolean =>
  type === 'direct' || (type === 'mixed' && !parts.some((part) => HAS_MARKS.test(part)));

/** The opening and closing mark by language. A quotation has the marks of its own language. */
const MARKS: Record<string, readonly [string, string]> = {
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  fr: ['«\u202f', '\u202f»'],
  uk: ['«', '»'],
  ru: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  he: ['”', '“'],
  ja: ['「', '」'],
  zh: ['“', '”'],
};

/** The marks for words in a language (BCP 47). Languages that are not listed get English marks. */
export function quoteMarks(lang: string): readonly [string, string] {
  return MARKS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”'];
}
