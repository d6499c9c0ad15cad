import { wordList } from '../../text/word-list.ts';
import type { NameWords } from '../language-words.ts';

/** English courtesy titles before a surname. */
export const COURTESY_TITLES: NameWords['courtesy'] = {
  men: wordList('mr sir lord'),
  women: wordList('ms miss lady dame'),
  wives: wordList('mrs'),
};

/** Titles before a surname that say nothing about who is meant. */
export const TITLE_OF_ANYBODY =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|sir|dame|lord|lady|prof|professor|messrs|former|ex|deputy|acting)$/;
