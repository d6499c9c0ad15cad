import * as english from './english/teaser-words.ts';
import * as french from './french/teaser-words.ts';
import * as german from './german/teaser-words.ts';
import * as spanish from './spanish/teaser-words.ts';
import * as ukrainian from './ukrainian/teaser-words.ts';

const LANGUAGES = [english, german, french, spanish, ukrainian];

/** UTF-16 units: the longest line that is looked at, and the end of a text that is. */
const LONGEST = 600;
const END = 120;

/** What stands behind the last words: spaces, arrows, brackets. */
const SIGNS = new Set(' \n\t\u00A0.»>→)]');
const CUT = /(?:…|\.\.\.|\[\+\d+ chars)$/u;

/** Whether a text ends with words or dots that lead to the rest of it, in any language that we know. */
export function isCutOff(text: string): boolean {
  const end = text.slice(-END);
  if (CUT.test(withoutEnd(end, (sign) => sign !== '.' && SIGNS.has(sign)))) return true;
  const words = withoutEnd(end, (sign) => sign === '…' || SIGNS.has(sign));
  return LANGUAGES.some(({ TEASER_END }) => TEASER_END.test(words));
}

function withoutEnd(text: string, isSign: (sign: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isSign(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** Whether a paragraph was added by the site's software. */
export function isAddedEnd(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const line = paragraph.toLowerCase().replaceAll("'", '’');
  return LANGUAGES.some(
    ({ ADDED_START, ADDED_WITHIN }) =>
      line.startsWith(ADDED_START) && ADDED_WITHIN.some((words) => line.includes(` ${words} `)),
  );
}
