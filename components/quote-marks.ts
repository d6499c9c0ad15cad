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
