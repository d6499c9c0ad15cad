import { wordList } from '../../text/word-list.ts';

/** Nouns for a part of a group of people: `a majority of voters`. */
export const NOUNS_OF_PARTS = wordList('percent majority handful number group third quarter');

/** Words for numbers and groups of people, which are subjects without an article. */
export const QUANTIFIERS =
  /^(some|many|most|several|few|other|others|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|more|another|critics|officials|people|police|analysts|experts|aides|sources|authorities|organizers)$/;

/** Plural nouns without a plural ending. */
export const PLURALS_WITHOUT_S = wordList(`
  people police men women congressmen congresswomen spokesmen activists staff media press
`);

/** Words that count a part of a group. */
export const COUNTS = wordList(`
  half quarter third least most one two three four five six seven eight nine ten two-thirds
  three-quarters
`);

/** Words that show that a form in -s is a plural noun: `two states`, `some claims`. */
export const BEFORE_A_PLURAL_NOUN = wordList(`
  some many most several few other others all both these those such more numerous various
  countless growing recent new different any no
`);

/** Nouns for numbers, which take a plural verb: `a third of voters say` */
export const GROUP_NOUNS =
  /^(percent|half|majority|third|thirds|quarter|quarters|number|handful|dozen|host|group|data|%)$/;

/** Numbers before a unit of time. */
export const NUMBER_OF_UNITS =
  /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/;

/** Words before such a number: `just two days ago`. */
export const BEFORE_A_NUMBER_OF_UNITS = wordList('just only a some');

export const LEAST_OR_MOST = wordList('least most');

/** Words that round the number after them. */
export const ROUNDING_WORDS = wordList('about over around under');

/** Numbers written as words. */
export const SMALL_NUMBERS = wordList('half one two three four five six seven eight nine ten');
