import { scriptOf } from '../text/script.ts';
import { TELLING_WORDS } from './english/telling-words.ts';

/** Smallest share of telling words in an English text. */
const SHARE = 0.05;

/** Whether this text is so clearly English that no other language needs to be considered. It needs no list. */
export const isPlainlyEnglish = (text: string): boolean =>
  (text.match(TELLING_WORDS)?.length ?? 0) >= countWords(text) * SHARE &&
  scriptOf(text) === 'Latin';

/** About how many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
