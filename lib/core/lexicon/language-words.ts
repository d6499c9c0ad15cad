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

/**
 * What a language brings to texts of every language, folded: names carry their titles along, and pages don't always say
 * which language they are in. Absent: nothing.
 */
export interface WordsInAnyText {
  /** words that open a sentence or link phrases, and are no forename before a surname */
  functionWords?: WordList;
  /** titles and forms of address in front of a name */
  titles?: WordList;
  /** before a surname they make a place or a church of it: “St. Smith” */
  saints?: WordList;
}
