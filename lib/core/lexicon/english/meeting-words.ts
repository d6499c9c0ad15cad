import { wordList } from '../../text/word-list.ts';

/** Nouns of a meeting that an article calls “the meeting”. */
export const DATED_MEETINGS = wordList('meeting meetings summit talks conference');

/** Prepositions that set words beside a meeting. */
export const BEFORE_THE_MEETING = wordList('after following at during');
