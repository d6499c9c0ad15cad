import { splitWords, wordList } from '../../text/word-list.ts';

// Words after a surname. The lists differ in what else may stand in the place that their rule checks.

const GENERATIONS = 'jr sr ii iii iv';
const LETTERS_IN_LISTS = 'PhD MD FRS OBE CBE MBE KC QC MP Esq';

/** In an article, where the full stop is part of the word. */
export const NAME_SUFFIXES = wordList(`${GENERATIONS} jr. sr.`);

/** On a page, where words have no full stop. A text may leave it out. */
export const NAME_SUFFIX_IN_TEXT = wordList(GENERATIONS);

/** After a surname and a comma on a page: “Smith, Jr.” Other numerals there count something. */
export const SUFFIX_BEHIND_A_COMMA = wordList('jr junior sr iii');

/** Words that turn the name before them into another one, such as words for companies. */
export const SUFFIXES_OF_ANOTHER_NAME = `${GENERATIONS} junior senior`;

/** In a full name from a list of names. */
export const SUFFIX_IN_A_LISTED_NAME = new RegExp(
  `^(?:${splitWords(`${SUFFIXES_OF_ANOTHER_NAME} ${LETTERS_IN_LISTS}`).join('|')})\\.?$`,
  'i',
);

const LETTERS_IN_AN_ARTICLE = splitWords(`${LETTERS_IN_LISTS} SC MEP MSP MLA KBE DBE GBE OM JD RN`);

/** Letters of honours and professions after a name in an article. */
export const LETTERS = new RegExp(`^(?:${LETTERS_IN_AN_ARTICLE.join('|')})$`);
