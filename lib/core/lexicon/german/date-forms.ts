import { COUNT_WORDS, MONTH_VARIANTS, MONTHS, WEEKDAYS } from './calendar-words.ts';

// How German writes a date. Each comment names the groups that a pattern captures, in order.

const withCapital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const anyOf = (words: readonly string[]): string => words.map(withCapital).join('|');

const MONTH = `(?:${anyOf(MONTHS)}|(?:${anyOf([...MONTH_VARIANTS.keys()])})\\.?)`;
const WEEKDAY = `(?:${anyOf(WEEKDAYS)})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WEEKDAY_IN_FRONT = `(?:${WEEKDAY},? (?:(?:dem|den) )?)?`;
const PAST = 'vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?|verwichene[nrms]?';
const AHEAD = 'kommende[nrms]?|nächste[nrms]?';
const NOW = 'diese[nrms]?|laufenden';

/** `3. März 2024`, `Montag, den 3. März 2024`: day, month, year. */
export const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\p{L})${WEEKDAY_IN_FRONT}(${DAY})\\. ?(${MONTH}) (${YEAR})(?!\\d)`,
  'gu',
);

/** `3.3.2024`, `03.03.2024`: day, month, year. */
export const FIGURES = new RegExp(
  `(?<![\\d.,])${WEEKDAY_IN_FRONT}(${DAY})\\. ?(0?[1-9]|1[0-2])\\. ?(${YEAR})(?!\\d)`,
  'gu',
);

/** `3. März`: day, month. */
export const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d])${WEEKDAY_IN_FRONT}(${DAY})\\. ?(${MONTH})(?!\\p{L}|,? \\d{4})`,
  'gu',
);

/** `März 2024`: month, year. */
export const MONTH_YEAR = new RegExp(
  `(?<!\\p{L})(${MONTH}) (?:des Jahres )?(${YEAR})(?!\\d)`,
  'gu',
);

/** `vergangenen Dienstag`, `am kommenden Freitag`: step, weekday. */
export const LAST_WEEKDAY = new RegExp(
  `(?<!\\p{L})(${PAST}|${AHEAD}) (${WEEKDAY})(?=(?:s|abend|nacht|morgen|mittag|vormittag|nachmittag)?(?!\\p{L}))`,
  'giu',
);

/** `Dienstag`, `Dienstagabend`: weekday. */
export const BARE_WEEKDAY = new RegExp(
  `(?<![\\p{L}-])(${WEEKDAY})(?=(?:s|abend|nacht|morgen|mittag|vormittag|nachmittag|früh)?(?![\\p{L}-]))`,
  'gu',
);

/** `gestern`, `heute Abend`: day. Not `bis heute`. */
export const RELATIVE_DAYS =
  /(?<!\p{L}|(?:bis|noch|heutigen|von|schon) )(vorgestern|gestern|heute|[Üü]bermorgen|morgen)(?!\p{L})/gu;

/** `vor zwei Monaten`: count, unit. */
export const UNITS_AGO = new RegExp(
  `(?<!\\p{L})vor (${[...COUNT_WORDS.slice(2)].join('|')}|einem|\\d{1,2}) (Tag|Monat|Jahr)(?:en|e)?(?!\\p{L})`,
  'gu',
);

/** `vergangenen Monat`, `im nächsten Jahr`: step, unit. */
export const RELATIVE_MONTHS_AND_YEARS = new RegExp(
  `(?<!\\p{L})(${PAST}|${AHEAD}|${NOW}) (Monats?|Jahr(?:es)?)(?!\\p{L})`,
  'gu',
);

/** `im März`: month. */
export const BARE_MONTH = new RegExp(
  `(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|Anfang|Mitte|Ende|[Aa]b|[Vv]om) )(${MONTH})(?!\\p{L}|,? \\d)`,
  'gu',
);

/** `im Jahr 2024`, `seit 2024`: year. */
export const BARE_YEAR = new RegExp(
  `(?<=(?<!\\p{L})(?:Jahre?|Jahres|[Ss]eit|[Bb]is|[Aa]b|Anfang|Mitte|Ende|von|in|Sommer|Herbst|Winter|Frühjahr) )(${YEAR})(?![\\d-]|[.,]\\d)`,
  'gu',
);

/** Steps that lead back, ahead, or to now. */
export const BACK = new RegExp(`^(?:${PAST})$`, 'i');
export const ONWARD = new RegExp(`^(?:${AHEAD})$`, 'i');

/** Verbs that put the day of their clause ahead of the publication, or after it. */
export const AHEAD_VERBS =
  /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|beginnt|startet|beginnen|starten|zu \p{Ll}{2,15}en|\p{Ll}{2,8}zu\p{Ll}{2,15}en)(?!\p{L})(?<!zu haben)/u;
export const PAST_VERBS =
  /(?<!\p{L})(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|ist|sind|\p{Ll}{2,12}te|\p{Ll}{2,12}ten)(?!\p{L})/u;
/** Where a clause begins or ends, but for the stop of an ordinal number. */
export const CLAUSE_EDGE = /[,;:!?„“»«\n]|(?<!\d)\./u;
