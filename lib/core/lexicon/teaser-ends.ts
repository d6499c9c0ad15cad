import * as english from './english/teaser-words.ts';
import * as french from './french/teaser-words.ts';
import * as german from './german/teaser-words.ts';
import * as spanish from './spanish/teaser-words.ts';
import * as ukrainian from './ukrainian/teaser-words.ts';

const LANGUAGES = [english, german, french, spanish, ukrainian];

/** The longest end that is looked at, in UTF-16 units. */
const LONGEST = 600;

/** Whether a text ends with words that lead to the rest of it, in any language that we know. */
export const isCutOff = (text: string): boolean =>
  /(?:…|\.\.\.|\[\+\d+ chars\])[\s\])]*$/u.test(text.slice(-LONGEST)) ||
  LANGUAGES.some(({ TEASER_END }) => TEASER_END.test(text.slice(-120)));

/** Whether a paragraph was added by the site's software. */
export const isAddedEnd = (paragraph: string): boolean =>
  paragraph.length <= LONGEST && LANGUAGES.some(({ ADDED_END }) => ADDED_END.test(paragraph));
