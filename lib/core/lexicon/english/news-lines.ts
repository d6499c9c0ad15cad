import { PARTICLES_IN_A_BYLINE } from '../names/name-parts.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS, withCapitals } from './calendar-words.ts';

// Lines of a news article that aren't paragraphs: the author, the date and place, and the credit of a picture.

/** Agencies and licensors in photo credits and datelines. */
const AGENCY =
  '(?:AP|AFP|Reuters|EPA|EFE|ANSA|PA|UPI|TASS|Xinhua|Getty|Getty Images|Shutterstock|Bloomberg|Pool|POOL|Handout|File|iStock|Alamy|DPA|dpa|Anadolu|NurPhoto)';

/** A credit in brackets at the end: an agency, a slash between names, “via”, “Photo by”. */
export const CREDIT_IN_BRACKETS = new RegExp(
  `\\s*\\(((?:Photo(?:graph)?(?: by|:)|Image(?: by|:)|Credit:)[^()]*|[^()]*\\bvia\\b[^()]*|[^()/]+/[^()]+|[^()]*\\b${AGENCY}(?: Photo| Images)?)\\)\\s*$`,
);
/** A line that is a credit, by its words. */
export const CREDIT_LINE =
  /^(?:Photo(?:graph)?(?: by|:)|Image(?: by|:)|Credit:|Picture:)\s*(\S.*)$/i;

/** The beginning of a correction. */
export const CORRECTION =
  /^(?:corrections?|clarification|editor[’']?s[’']? note|update|amended)\s*(?::|—|–|\()|^this (?:article|story|report|post|piece) (?:has been|was) (?:updated|corrected|amended|revised)\b/i;
/** The corrected headline that a correction gives, in one of three kinds of marks. */
export const NEW_TITLE =
  /\b(?:title|headline)\b[^“"‘]{0,40}\b(?:changed|updated|corrected|amended)\b[^“"‘]{0,20}\bto:?\s*(?:“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’)/i;

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)";
const FULL_NAME = `${NAME}(?: (?:${PARTICLES_IN_A_BYLINE.join('|')}))*(?: ${NAME}){1,3}`;
/** The author or authors. */
export const BYLINES: readonly RegExp[] = [
  new RegExp(
    `^(?:By|BY|by|Written by|Reported by|Story by)[: ]+(${FULL_NAME}(?:(?:, ${FULL_NAME})*,? (?:and|&) ${FULL_NAME})?)(?:\\s*[,|–—-].*)?$`,
    'u',
  ),
  // `OUTLET Staff Jane Doe`: a job before the name
  new RegExp(
    `^(?:${NAME} ){0,4}(?:Staff|Reporter|Correspondent|Editor|Writer|Columnist|Contributor)(?: Writer| Reporter)?:? (${FULL_NAME})$`,
    'u',
  ),
  // `Jane Doe, Staff Writer`
  new RegExp(
    `^(${FULL_NAME}), (?:[\\p{L} ]{0,30})?(?:[Ss]taff|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist)\\b.{0,40}$`,
    'u',
  ),
];

/** A month with the full stop of its abbreviation. Some outlets also put one after `June` and `July`. */
const MONTH = `(?:${withCapitals(MONTHS).join('|')}|(?:${withCapitals([...SHORT_MONTHS, 'june', 'july']).join('|')})\\.?)`;

/** `March 3, 2024`: month, day, year. */
export const MONTH_FIRST = new RegExp(
  `\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`,
  'i',
);

/** `3rd March 2024`: day, month, year. */
export const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})\\b`, 'i');

/** Other words in a line of date and time. */
export const BESIDE_A_DATE = new RegExp(
  `\\b(?:published|posted|updated|last|first|on|at|date|date:|${WEEKDAYS.join('|')}|${WEEKDAYS.map((day) => day.slice(0, 3)).join('|')}|[ap]\\.?m\\.?|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|gmt|utc|bst|ist|w?es?t|[ce]es?t|a[ecw][sd]t|nzs?d?t|msk|sast|[ew]at|pkt|sgt|hkt|[jk]st|wib|akst|hst|local time|midday|midnight|noon)\\b\\.?|[|·•,:–—-]|\\s+`,
  'gi',
);

/** `14:30`, `14.30 GMT`: hours, minutes. */
export const CLOCK_TIME =
  /(?:^|[\sT])(\d{1,2})(?::|\.(?=\d\d (?:GMT|UTC|BST|[A-Z]{2,4}T)\b))(\d{2})(?::\d{2})?\b/;

/** Up to three place names before a date: `Foo City, Barland, `. */
export const PLACE_LEAD =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,]+(?:(?:de|la|el|of|the|on|upon|sur) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}\s*(?=[,:|·•–—-])/u;

/** The place before the first paragraph, with a date and an agency. Groups: all of it, the agency. */
export const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{Lu}'’.-]+(?:[ ,/]+\\p{Lu}[\\p{L}'’.-]*){0,5}(?:,? ${MONTH} \\d{1,2}(?:,? \\d{4})?)?)\\s*(?:\\(([^()]{2,40})\\))?\\s*(?:—|–|--| - )\\s*`,
  'u',
);
