import { wordList } from '../../text/word-list.ts';

/** Words after “for” that begin a time and not a demand. */
export const AFTER_CALLED_FOR_A_TIME = wordList('this last');

/** Words of an age. */
export const AGE_WORDS = /^(\d+|-|year-old|\d+-year-old)$/;

/** The end of an age: `41-year-old`. */
export const YEAR_OLD = /(?:^|-)year-old$/;

/** Days named by one word. */
export const SINGLE_DAYS = wordList('yesterday tonight');

/** Words before a unit of time: `last week`. */
export const LAST_THIS_EARLIER = wordList('last this earlier');

/** Units of time, singular or plural. */
export const TIME_UNITS = /^(years?|months?|weeks?|days?|hours?|minutes?|decades?|moments?)$/;

/** What follows “last” or “this” in a time. */
export const UNITS_OF_LAST_AND_THIS = wordList(`
  week month year day spring summer fall autumn winter morning afternoon evening weekend
`);

/** Words that open a time after a cue. */
export const TIME_BEHIND_A_CUE = wordList('last this earlier later again recently yesterday');

/** Nouns and adverbs that end a time. */
export const SINGLE_TIMES = wordList('week month year yesterday tonight');

/** `earlier`, `late`: words before a time. */
export const EARLIER_OR_LATE = wordList('earlier late');

/** Units of time in which offices are counted. */
export const LONG_TIME_UNITS = /^(years?|months?|decades?|weeks?)$/;

/** Words between an event and its date. */
export const WORDS_BEFORE_A_DATE = wordList('on in at early late earlier later during of the');

/** Prepositions that make a date a limit instead of the day of the event. */
export const LIMITS_OF_TIME = wordList('by since until till before after from for through');

/** Like LIMITS_OF_TIME, without “for”, because a named event may follow it. */
export const LIMITS_OF_TIME_WITHOUT_FOR = wordList('by since until till before after from through');

/** A clause ends at a sentence's end, a quotation mark, a dash, a semicolon or colon: not at `Gov.` or `U.S.` */
export const CLAUSE_EDGE =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St|Prof|Lt|Col|Sgt|Capt|Adm|Maj|Rev|No|\p{Lu}))[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|[;:“”"—–\n]/gu;

/** Words that make “today” mean “now” instead of a day: `still used today`. Only the last “still” counts. */
export const NO_DATE_BEHIND =
  /\b(?:still (?:(?!\bstill )[^.!?;]){0,45}|known |called |what (?:is|are) |even )$/i;

export const LAST_NIGHT = /\b[Ll]ast night\b/g;

/** Days named from today. */
export const RELATIVE_DAYS = /\b(yesterday|today|tonight|tomorrow)\b/gi;

/** Months and years named from today. */
export const RELATIVE_MONTHS_AND_YEARS =
  /\b(?:(?:earlier|later) )?(last|this|next) (month|year)\b/gi;

/** Clauses whose verb may follow the date: `who until Friday had`. */
export const CLAUSE_CONJUNCTIONS =
  /^(who|which|when|where|whether|because|as|although|though|while|if)$/;

/** Words that assign a date to something else: `vowed to go on after the vote on Friday`. */
export const BEFORE_ANOTHER_THINGS_DATE = /^(after|following|despite|since|according)$/;

/** Words that may stand between “until” and a day. */
export const BEFORE_A_DAY = /^(midnight|noon|on|the|end|of|at|late|early)$/;

export const UNTIL_OR_TILL = /^(until|till)$/;

/** A comma or a word that joins clauses. */
export const COMMA_AND_BUT = /^(,|and|but)$/;

export const NEXT_OR_COMING = /next|coming/i;

/** What may stand between the beginning of a clause and the date that opens it. */
export const BEFORE_AN_OPENING_DATE = wordList(
  ', on in by and but then late early from next this the also beginning starting come',
);
