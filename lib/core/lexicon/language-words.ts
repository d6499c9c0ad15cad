import type { WordList } from '../text/word-list.ts';

/** Words that a language puts beside names, folded: lower case, without accents. Absent: none known. */
export interface WordsBesideNames {
  /** words that open a sentence or link phrases, so that a capital says nothing about them */
  functionWords?: WordList;
  /** beginnings of titles and trades before a name, capital or not: what follows is a person */
  titles?: WordList;
  /** beginnings of verbs that only people are the subject of */
  speech?: WordList;
  /** beginnings of nouns that make a thing of the name behind them: `prize`, `street` */
  things?: WordList;
  /** countries, capitals and the like, which no forename is */
  places?: WordList;
}

/** What a language brings for spotting names on a page. Words are folded: lower case, without accents. */
export interface NameWords extends WordsBesideNames {
  /** whether a folded word is a title in front of a name; absent: none known */
  isTitle?: (word: string) => boolean;
  /** courtesy titles of a man, of any woman, and of a woman by her husband's name */
  courtesy: { men: WordList; women: WordList; wives: WordList };
  /** how names change in a sentence; absent: they do not */
  forms?: NameForms;
  /** how names and verbs tell women from men; absent: they do not */
  genders?: NameGenders;
}

/** Endings, folded and divided by blanks. */
export interface NameGenders {
  /** of surnames that only women bear */
  womensSurnames?: string;
  /** of all women's names that change; a surname that changes and has none of them is a man's */
  womensEndings?: string;
  /** of forms that may be a woman's or her husband's: `-ova` is hers, and what is his */
  sharedForms?: string;
  /** of verbs of saying whose subject is a woman, or a man */
  womensVerbs?: string;
  mensVerbs?: string;
}

/** How the language changes a name in a sentence, as lists of words divided by blanks. */
export interface NameForms {
  /**
   * `ending>dictionary ending:cases`, a hyphen for no ending and a letter for each case. Words of one name must
   * have a case in common: “a>-:ga y>a:g”.
   */
  endings?: string;
  /** letters that may stand between a name and its ending */
  links?: string;
  /** what a stem changes to before an ending: `changed>stem` */
  stems?: string;
  /** vowels that stand between the last two consonants in the dictionary form alone: “Pavla” of Pavel */
  fleeting?: string;
  /** written together with a name: before its first word */
  prefixes?: string;
  /** written together with a name: behind it, before an ending */
  behind?: string;
  /** what is written together with a name is no part of it and is not marked */
  isJoined?: true;
  /** only the last word of a name changes */
  lastOnly?: true;
  /** endings stand behind an apostrophe where the name is foreign: “Mike’owi” */
  apostrophe?: true;
  /** a full name is written as one word, of at least so many characters */
  oneWord?: number;
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
