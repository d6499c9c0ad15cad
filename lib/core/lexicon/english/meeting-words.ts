import { splitWords, wordList } from '../../text/word-list.ts';

/** Nouns of a meeting that an article calls “the meeting”. */
export const DATED_MEETINGS = wordList('meeting meetings summit talks conference');

/** Prepositions that relate words to a meeting. */
export const BEFORE_THE_MEETING = wordList('after following at during');

/** Adverbs between a meeting's verb and its guests. */
export const ADVERB_BESIDE_A_MEETING = /ly$|^(also|then|later)$/;

/** Words and marks that join the names of guests. */
export const JOINS_GUESTS = /^(,|and|, and)$/;

/** Words that end the sides of a meeting. */
export const ENDS_OF_A_MEETING = wordList(
  'as while after before because who which that but to when',
);

/** Words before a meeting that may never take place. */
export const NOT_HELD = wordList('no any possible potential proposed planned future');

/** Verbs of holding a meeting. */
export const VERBS_OF_MEETING = wordList('meet convene confer hold sit');

/** Nouns of a meeting. */
export const MEETING_NOUNS = wordList(
  'meeting talks summit conversation call encounter visit lunch dinner debate',
);

/** First words of verbs of meeting, with the words that some of them need: `held talks with`. */
export const MEETING_VERBS: ReadonlyMap<string, string> = new Map([
  ...splitWords('met meets meet convened convenes convene conferred confers confer').map(
    (verb): [string, string] => [verb, ''],
  ),
  ['held', 'talks|a meeting'],
  ['holds', 'talks|a meeting'],
  ['hold', 'talks|a meeting'],
  ['sat', 'down'],
  ['sits', 'down'],
  ['sit', 'down'],
]);
