import { splitWords, wordList } from '../../text/word-list.ts';

// What stands behind a surname. The lists differ in what else may stand at the place that their rule looks at.

const GENERATIONS = 'jr sr ii iii iv';
const LETTERS_IN_LISTS = 'PhD MD FRS OBE CBE MBE KC QC MP Esq';

/** In an article, where a full stop is part of the word. */
export const NAME_SUFFIXES = wordList(`${GENERATIONS} jr. sr.`);

/** In words of a page, which have no full stop; a text may leave it out. */
export const NAME_SUFFIX_IN_TEXT = wordList(GENERATIONS);

/** Behind a surname and a comma on a page: “Smith, Jr.” Other numerals there count something. */
export const SUFFIX_BEHIND_A_COMMA = wordList('jr junior sr iii');

/** Words that make another name of the one before them, as those of firms do. */
export const SUFFIXES_OF_ANOTHER_NAME = `${GENERATIONS} junior senior`;

/** In a full name that a list of names gives. */
export const SUFFIX_IN_A_LISTED_NAME = new RegExp(
  `^(?:${splitWords(`${SUFFIXES_OF_ANOTHER_NAME} ${LETTERS_IN_LISTS}`).join('|')})\\.?$`,
  'i',
);

const LETTERS_IN_AN_ARTICLE = splitWords(`${LETTERS_IN_LISTS} SC MEP MSP MLA KBE DBE GBE OM JD RN`);

/** Letters of honours and professions behind a name in an article. */
export const LETTERS = new RegExp(`^(?:${LETTERS_IN_AN_ARTICLE.join('|')})$`);
