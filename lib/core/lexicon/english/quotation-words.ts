import { wordList } from '../../text/word-list.ts';
import { WEEKDAYS } from './calendar-words.ts';

/** The end of an attribution: right away, after a listener, or after a place or day of a few words. */
export const ATTRIBUTION_BEHIND =
  /^(?:\s(?:reporters|journalists|lawmakers|parliament|them|us|me|\p{Ll}+ly))?(?:\s(?:on|in|at|during|after)\s(?![^.]*\bthat\b)[^.!?"“”,;]{1,50})?(?:\s\p{Lu}\p{Ll}+day)?(?:\.|$)/u;

/** Words between a cue and its quotation: a day or the listeners. */
export const BETWEEN_CUE_AND_QUOTATION = wordList(
  `${WEEKDAYS.join(' ')} reporters yesterday later`,
);

/** Signs that the words before a colon are a sentence and not a label. */
export const VERB_OF_A_LABEL =
  /^[a-z]+ed$|^(put|wrote|has|had|sent|gave|took|went|began|hit|made)$/;

/** Words and marks that join a clause to the quotation after it. */
export const JOINING_AT_END = wordList('and but then also');

/** Words of a label before its name: `And from Jane Doe:`, `Statement from Governor Doe:`. The last is a link. */
export const LEADS_OF_A_LABEL = wordList(
  'and a an the this that more also here statement comment response reaction reply tweet post letter email message is from by',
);

/** Words right before the title of a work or programme: `on “Morning Hour”`, `a book called “The Road”`. */
export const BEFORE_A_WORK = wordList(`
  on of told titled entitled called named show program programme series podcast magazine newspaper book novel memoir
  film movie song album play documentary article column essay headlined author co-author
`);
