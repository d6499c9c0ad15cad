import { scriptOf } from '../text/script.ts';
import { TELLING_WORDS } from './english/telling-words.ts';

/** English text has at least this share of its telling words. */
const SHARE = 0.05;

/** Is this text so plainly English that no other language need be thought of? Costs a look at it and no list. */
export const isPlainlyEnglish = (text: string): boolean =>
  (text.match(TELLING_WORDS)?.length ?? 0) >= countWords(text) * SHARE &&
  scriptOf(text) === 'Latin';

/** How many words a text has, about. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
