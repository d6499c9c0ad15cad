import type { WordList } from '../text/word-list.ts';

/** Words that a language puts beside names, folded: lower case, without accents. Absent if none are known. */
export interface WordsBesideNames {
  /** words that open a sentence or link phrases, so that their capital means nothing */
  functionWords?: WordList;
  /** beginnings of titles and trades before a person's name, in upper or lower case */
  titles?: WordList;
  /** beginnings of verbs that only people can be the subject of */
  speech?: WordList;
  /** beginnings of nouns that turn the name after them into a thing: `prize`, `street` */
  things?: WordList;
  /** countries, capitals and the like, which are no forenames */
  places?: WordList;
}

/** What a language needs for spotting names on a page. Words are folded: lower case, without accents. */
export interface NameWords extends WordsBesideNames {
  /** whether a folded word is a title before a name; absent if none are known */
  isTitle?: (word: string) => boolean;
  /** courtesy titles for men, for all women, and for women by their husbands' names */
  courtesy: { men: WordList; women: WordList; wives: WordList };
  /** how names change in a sentence; absent if they don't */
  forms?: NameForms;
  /** how names and verbs show gender; absent if they don't */
  genders?: NameGenders;
}

/** Endings, folded and separated by spaces. */
export interface NameGenders {
  /** of surnames that only women have */
  womensSurnames?: string;
  /** of all women's names that change; a surname that changes without one of these is a man's */
  womensEndings?: string;
  /** of forms that may be a woman's or her husband's: `-ova` is hers, or belongs to him */
  sharedForms?: string;
  /** of verbs of saying with a woman or a man as their subject */
  womensVerbs?: string;
  mensVerbs?: string;
}

/** How the language changes a name in a sentence, as lists of words separated by spaces. */
export interface NameForms {
  /**
   * `ending>dictionary ending:cases`, with a hyphen for no ending and a letter for each case. The words of one name
   * must share a case: “a>-:ga y>a:g”.
   */
  endings?: string;
  /** letters that may stand between a name and its ending */
  links?: string;
  /** what a stem changes to before an ending: `changed>stem` */
  stems?: string;
  /** vowels that only the dictionary form has between its last two consonants: “Pavla” comes from Pavel */
  fleeting?: string;
  /** words joined to a name before its first word */
  prefixes?: string;
  /** words joined to a name after it, before an ending */
  behind?: string;
  /** words joined to a name don't belong to it and aren't marked */
  isJoined?: true;
  /** only the last word of a name changes */
  lastOnly?: true;
  /** endings of foreign names follow an apostrophe: “Mike’owi” */
  apostrophe?: true;
  /**
   * how it writes Slavic names: `letters>English letters,others …`, with `^` and `$` for the beginning and the end of a
   * word; absent if it writes them as English does
   */
  slavic?: string;
  /** a full name is one word of at least this many characters */
  oneWord?: number;
}

/**
 * What a language adds to texts of every language, folded. Names keep their titles in other languages, and pages don't
 * always declare their language. Absent if nothing.
 */
export interface WordsInAnyText {
  /** words that open a sentence or link phrases, and so are no forenames before a surname */
  functionWords?: WordList;
  /** titles and forms of address before a name */
  titles?: WordList;
  /** words that turn a surname after them into a place or a church: “St. Smith” */
  saints?: WordList;
}
