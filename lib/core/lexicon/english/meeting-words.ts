import { wordList } from '../../text/word-list.ts';

/** Nouns of a meeting that an article calls “the meeting”. */
export const DATED_MEETINGS = wordList('meeting meetings summit talks conference');

/** Prepositions that set words beside a meeting. */
export const BEFORE_THE_MEETING = wordList('after following at during');

/** Adverbs between a meeting's verb and its guests. */
export const ADVERB_BESIDE_A_MEETING = /ly$|^(also|then|later)$/;

/** What joins the names of guests. */
export const JOINS_GUESTS = /^(,|and|, and)$/;

/** Words that end the sides of a meeting. */
export const ENDS_OF_A_MEETING = wordList(
  'as while after before because who which that but to when',
);

/** Words before a meeting that may never be held. */
export const NOT_HELD = wordList('no any possible potential proposed planned future');

/** Verbs of holding a meeting. */
export const VERBS_OF_MEETING = wordList('meet convene confer hold sit');
