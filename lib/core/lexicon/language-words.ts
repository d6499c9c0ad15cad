import type { WordList } from '../text/word-list.ts';

/** What a language brings for spotting names on a page. Words are folded: lower case, without accents. */
export interface NameWords {
  /** words that open a sentence or link phrases, so that a capital says nothing about them; absent: none known */
  functionWords?: WordList;
  /** whether a folded word is a title in front of a name; absent: none known */
  isTitle?: (word: string) => boolean;
  /** courtesy titles of a man, of any woman, and of a woman by her husband's name */
  courtesy: { men: WordList; women: WordList; wives: WordList };
}
