import { isoOf, monthOf } from '../dates/calendar.ts';
import type { IsoDate, Span } from '../model.ts';

/** Agencies and licensors that stand in photo credits and datelines. */
const AGENCY =
  '(?:AP|AFP|Reuters|EPA|EFE|ANSA|PA|UPI|TASS|Xinhua|Getty|Getty Images|Shutterstock|Bloomberg|Pool|POOL|Handout|File|iStock|Alamy|DPA|dpa|Anadolu|NurPhoto)';

/** A credit in brackets: an agency, a slash between names, “via”, “Photo by”. */
const CREDIT = new RegExp(
  `\\s*\\(((?:Photo(?:graph)?(?: by|:)|Image(?: by|:)|Credit:)[^()]*|[^()]*\\bvia\\b[^()]*|[^()/]+/[^()]+|[^()]*\\b${AGENCY}(?: Photo| Images)?)\\)\\s*$`,
);
const CREDIT_LINE = /^(?:Photo(?:graph)?(?: by|:)|Image(?: by|:)|Credit:|Picture:)\s*(.+)$/i;

const BOILERPLATE = [
  /^advertisement\.?$/i,
  /^ad(?:vert)?$/i,
  /^stay (?:informed|connected|up to date)\b/i,
  /^sponsored(?: content| stories| links)?\b/i,
  /^promoted\b/i,
  /^(?:share|tweet|email|print|save)(?: (?:this|on|via|with)\b.*)?[!.]?$/i,
  /^(?:sign up|subscribe|click here|follow us|like us|download (?:the|our) app|join (?:us|our))\b/i,
  /^(?:get|receive) (?:the latest|breaking|our|daily)\b/i,
  /^(?:read|see|watch|listen)(?: (?:more|also|next|now))\b/i,
  // Headings of link lists: a colon, or nothing that ends like a sentence.
  /^related(?: (?:articles?|stories|story|topics|content|coverage|news|links))?(?::.*)?$/i,
  /^(?:more (?:from|on|stories)|most read|recommended|trending(?: now)?|you may also like|story continues below)\b.{0,80}(?<![.!?])$/i,
  /^(?:©|copyright\b|\(c\) )/i,
  /^all rights reserved\b/i,
  /^(?:comments?|leave a comment|view comments)(?: \(\d+\))?$/i,
  /^https?:\/\/\S+$/i,
];

const CORRECTION =
  /^(?:corrections?|clarification|editor[’']?s[’']? note|update|amended)\s*(?::|—|–|\()|^this (?:article|story|report|post|piece) (?:has been|was) (?:updated|corrected|amended|revised)\b/i;
const NEW_TITLE =
  /\b(?:title|headline)\b[^“"‘]{0,40}\b(?:changed|updated|corrected|amended)\b[^“"‘]{0,20}\bto:?\s*(?:“([^”]+)”|"([^"]+)"|‘([^’]+)’)/i;

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)";
const FULL_NAME = `${NAME}(?: (?:de|van|von|der|den|bin|al|la|du|di))*(?: ${NAME}){1,3}`;
const BYLINES = [
  new RegExp(
    `^(?:By|BY|by|Written by|Reported by|Story by)[: ]+(${FULL_NAME}(?:(?:, ${FULL_NAME})*,? (?:and|&) ${FULL_NAME})?)(?:\\s*[,|–—-].*)?$`,
    'u',
  ),
  // `OUTLET Staff Jane Doe`: a job in front of the name
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

const MONTH_NAME =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE_FORMS: [RegExp, (match: RegExpExecArray) => IsoDate | undefined][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})/, (m) => isoOf(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    new RegExp(`\\b(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    (m) => isoOf(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2])),
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAME}),? (\\d{4})\\b`, 'i'),
    (m) => isoOf(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])),
  ],
];
/** What else a line of date and time may hold. */
const DATE_FILLER =
  /\b(?:published|posted|updated|last|first|on|at|date|date:|(?:sun|mon|tues|wednes|thurs|fri|satur)day|sun|mon|tue|wed|thu|fri|sat|[ap]\.?m\.?|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|gmt|utc|bst|ist|w?es?t|[ce]es?t|a[ecw][sd]t|nzs?d?t|msk|sast|[ew]at|pkt|sgt|hkt|[jk]st|wib|akst|hst|local time|midday|midnight|noon)\b\.?|[|·•,:–—-]|\s+/gi;

/** The date on a line, day precision, or undefined. Never a numeric day/month form, which is ambiguous. */
export function readDate(line: string): IsoDate | undefined {
  for (const [pattern, read] of DATE_FORMS) {
    const match = pattern.exec(line);
    const iso = match && read(match);
    if (iso) return iso;
  }
  return undefined;
}

/** The time on a line as `HH:MM`, 24 h, or undefined. */
export function readTime(line: string): string | undefined {
  const twelve = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?/i.exec(line);
  if (twelve) {
    const hour = (Number(twelve[1]) % 12) + (twelve[3]?.toLowerCase() === 'p' ? 12 : 0);
    return Number(twelve[1]) > 12 ? undefined : clock(hour, Number(twelve[2] ?? 0));
  }
  const full =
    /(?:^|[\sT])(\d{1,2})(?::|\.(?=\d\d (?:GMT|UTC|BST|[A-Z]{2,4}T)\b))(\d{2})(?::\d{2})?\b/.exec(
      line,
    );
  return full ? clock(Number(full[1]), Number(full[2])) : undefined;
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Up to three names of a place in front of a date: `Foo City, Barland, `. */
const PLACE_LEAD =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,]+(?:(?:de|la|el|of|the|on|upon|sur) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}\s*(?=[,:|·•–—-])/u;

/** Whether a line is a date with its time and labels, with a place in front at most, and nothing else. */
export function isDateLine(line: string): boolean {
  return isBareDate(line) || isBareDate(line.replace(PLACE_LEAD, ''));
}

function isBareDate(line: string): boolean {
  if (!readDate(line)) return false;
  let rest = line;
  for (const [pattern] of DATE_FORMS) rest = rest.replace(new RegExp(pattern, 'gi'), ' ');
  rest = rest.replace(
    /T?\d{1,2}[:.]\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?|\b\d{1,2}(?=\s*[ap]\.?m)/gi,
    ' ',
  );
  return rest.replace(DATE_FILLER, '').trim() === '';
}

/** Advertising, sharing and navigation: words of the page, not of the article. */
export function isBoilerplate(line: string): boolean {
  return line.length < 200 && BOILERPLATE.some((pattern) => pattern.test(line));
}

export function isCorrection(line: string): boolean {
  return CORRECTION.test(line);
}

/** The new headline that a correction states, or undefined. */
export function correctedHeadline(line: string): string | undefined {
  const match = NEW_TITLE.exec(line);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** The author on a byline, or undefined when the line is none. */
export function readByline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  for (const pattern of BYLINES) {
    const match = pattern.exec(line);
    if (match?.[1]) return match[1];
  }
  return undefined;
}

/** A photo credit at the end of a caption, or a line of its own: its span on the line and its words. */
export function readCredit(line: string): (Span & { credit: string }) | undefined {
  const bracket = CREDIT.exec(line);
  if (bracket?.[1]) {
    const start = bracket.index + bracket[0].indexOf('(');
    return { start, end: start + bracket[1].length + 2, credit: bracket[1] };
  }
  const whole = CREDIT_LINE.exec(line);
  return whole?.[1] ? { start: 0, end: line.length, credit: whole[1] } : undefined;
}

const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{Lu}'’.-]+(?:[ ,/]+\\p{Lu}[\\p{L}'’.-]*){0,5}(?:,? ${MONTH_NAME} \\d{1,2}(?:,? \\d{4})?)?)\\s*(?:\\(([^()]{2,40})\\))?\\s*(?:—|–|--| - )\\s*`,
  'u',
);

/** `FOO CITY, March 3, 2024 (AGENCY) — ` in front of the first paragraph: its length and agency. */
export function readDateline(line: string): { length: number; agency?: string } | undefined {
  const match = DATELINE.exec(line);
  if (!match) return undefined;
  return match[2] ? { length: match[0].length, agency: match[2] } : { length: match[0].length };
}
