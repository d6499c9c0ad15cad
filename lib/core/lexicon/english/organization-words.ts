import { wordList } from '../../text/word-list.ts';

/** Lower-case words inside the name of an organisation. */
export const INSIDE_AN_ORGANIZATION = wordList('of the for and on');

/** Words that join the name of an organisation: `University of Foo at Bar`. */
export const LINKS_IN_A_BODY = wordList('of for at on and &');

/** The links among them that follow the word for the body itself. */
export const LINKS_OF_A_BODY = wordList('of for at on');

/** Words for bodies that have a plural in their name: `Centers for …`, `Institutes of …`. */
export const PLURAL_BODY =
  /^(?:centers|centres|institutes|laboratories|schools|daughters|sons|united)$/;

/** Prepositions after the head of an organisation's name. */
export const OF_OR_FOR = wordList('of for');

/** Houses of a parliament, which aren't places. */
export const CHAMBERS = wordList('congress senate parliament house');
