import type { CardStatement } from '../../lib/core/card/card-model.ts';

/** Does the text bring marks of its own, so that none may be put around it? */
const HAS_MARKS = /[“”«»„「」"]/;

/**
 * Do quotation marks stand around these words? Only around what somebody is quoted as saying: direct speech, and
 * mixed speech whose parts bring no marks.
 */
export const isQuoted = ({ type, parts }: Pick<CardStatement, 'type' | 'parts'>): boolean =>
  type === 'direct' || (type === 'mixed' && !parts.some((part) => HAS_MARKS.test(part)));

/** Opening and closing mark by language; a quotation is set as its own language sets it. */
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

/** The marks for words in a language (BCP 47); English ones where none are known. */
export function quoteMarks(lang: string): readonly [string, string] {
  return MARKS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? ['“', '”'];
}
