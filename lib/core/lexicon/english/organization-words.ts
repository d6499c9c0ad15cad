import { wordList } from '../../text/word-list.ts';

/** Lower-case words inside the name of an organisation. */
export const INSIDE_AN_ORGANIZATION = wordList('of the for and on');

/** Prepositions after the head of an organisation's name. */
export const OF_OR_FOR = wordList('of for');

/** Houses of a parliament, which aren't places. */
export const CHAMBERS = wordList('congress senate parliament house');
