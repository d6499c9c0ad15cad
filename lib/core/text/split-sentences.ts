import type { Span } from '../model.ts';

/** Abbreviations written with a capital, without their stop: titles, months, days, firms. */
const CAPITAL_ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sen Rep Gov Sens Reps Govs Gen Lt Col Sgt Capt Cmdr Adm Maj Brig Rev Fr Hon St Mt Ft Jr Sr ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
    'Inc Ltd Corp Co Bros Dept Pres Sec Supt Atty'
  ).split(' '),
);
const SMALL_ABBREVIATIONS = new Set('vs etc est approx a.m p.m e.g i.e cf al'.split(' '));
/** These abbreviate only before a figure: “No. 5”, but “He said no.” */
const NUMBER_ABBREVIATIONS = new Set('no nos fig vol p pp art ch'.split(' '));

/** Abbreviations that sentences end with, and words that open one and are no part of a name. */
const CLOSING = /^(?:U\.S|U\.K|U\.N|D\.C|L\.A|N\.Y|E\.U|a\.m|p\.m|Inc|Ltd|Corp|Co|Jr|Sr)$/;
const OPENING =
  /^\s+(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|As|For|His|Her|Its|Their|This|That|These|Those|There|When|While|If|After|Before|However|So|Yet|Still|Some|Many|Most|Asked)\s/;

const END = /[.!?…]+(?=["”’»)\]']*(?:\s|$))/gu;
const CLOSERS = /["”’»)\]']/;

/**
 * Splits a stretch of text into sentences and keeps their offsets. Spans hold no surrounding white space,
 * lie inside [start, end) and follow one another.
 *
 * Catches `.`, `!`, `?` and `…` before white space and a capital, digit or opening mark. Does not break
 * after abbreviations (`Sen. Doe`), initials (`J. Doe`, `U.S. envoy`), before lower case, or inside one of
 * `whole`, the spans (quotations, mostly) that stay in one piece. After an abbreviation that often ends a
 * sentence (`the U.S.`, `9 p.m.`) it breaks before a word that opens one (`The`). Knowingly misses such an end before
 * any other capital: the two sentences stay one, which costs less than a name cut in two.
 *
 * `continues` is asked, with the offset of the next sentence's first character, whether what looks like a
 * new sentence goes on with the one before (`“Why?” Doe asked.`).
 */
export function splitSentences(
  text: string,
  start = 0,
  end = text.length,
  whole: readonly Span[] = [],
  continues: (offset: number) => boolean = () => false,
): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(END)) {
    let stop = start + match.index + match[0].length;
    while (stop < end && CLOSERS.test(text[stop] ?? '')) stop++;
    if (stop <= from || whole.some((span) => span.start < stop && stop < span.end)) continue;
    const next = skipSpace(text, stop, end);
    if (next < end && (!startsSentence(text, next) || continues(next))) continue;
    if (match[0] === '.' && next < end && isAbbreviated(text, start + match.index)) continue;
    sentences.push({ start: from, end: stop });
    from = next;
  }
  let last = end;
  while (last > from && /\s/.test(text[last - 1] ?? '')) last--;
  if (from < last) sentences.push({ start: from, end: last });
  return sentences;
}

function skipSpace(text: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && /\s/.test(text[offset] ?? '')) offset++;
  return offset;
}

function startsSentence(text: string, offset: number): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}\p{N}"“‘«„'([—–-]/u.test(text[offset] ?? '');
}

/** Whether the full stop at `dot` belongs to an abbreviation or an initial. */
function isAbbreviated(text: string, dot: number): boolean {
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  if (CLOSING.test(before) && OPENING.test(text.slice(dot + 1, dot + 16))) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return true;
  if (CAPITAL_ABBREVIATIONS.has(before) || SMALL_ABBREVIATIONS.has(before)) return true;
  return NUMBER_ABBREVIATIONS.has(before.toLowerCase()) && /^\s*\d/.test(text.slice(dot + 1));
}
