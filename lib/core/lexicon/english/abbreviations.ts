import { splitWords } from '../../text/word-list.ts';
import { SHORT_MONTHS, SHORT_WEEKDAYS, withCapitals } from './calendar-words.ts';

/** An abbreviation whose full stop does not end a sentence. */
export const ABBREVIATION_AT_END =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Mx|Dr|Sens?|Reps?|Govs?|Del|Cmdr|Supt|Atty|Msgr|Brig|Amb|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Rev|Prof|St|Jr|Sr|Sept|Jan|Feb|Aug|Oct|Nov|Dec)\.(?=\s|$|[,’'])|\p{Lu}\.(?=\s\p{Lu})|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’&-](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:/-]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

/** Abbreviations that can end a sentence. */
export const SENTENCE_ENDING_ABBREVIATIONS =
  /^(?:U\.S|U\.K|U\.N|D\.C|L\.A|N\.Y|E\.U|a\.m|p\.m|Inc|Ltd|Corp|Co|Jr|Sr)$/;

/** A word that opens a sentence rather than carrying on a name. */
export const SENTENCE_OPENING =
  /^\s+(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|As|For|His|Her|Its|Their|This|That|These|Those|There|When|While|If|After|Before|However|So|Yet|Still|Some|Many|Most|Asked)\s/;

/** Abbreviations with a capital, without their full stop: titles, months, days, companies. */
export const CAPITAL_ABBREVIATIONS = new Set([
  ...splitWords(
    'Mr Mrs Ms Mx Dr Prof Sen Rep Gov Sens Reps Govs Gen Lt Col Sgt Capt Cmdr Adm Maj Brig Rev Fr Hon St Mt Ft Jr Sr ' +
      'Del Msgr Amb Inc Ltd Corp Co Bros Dept Pres Sec Supt Atty',
  ),
  ...withCapitals([...SHORT_MONTHS, ...SHORT_WEEKDAYS]),
]);
/** Abbreviations in lower case. */
export const SMALL_ABBREVIATIONS = new Set('vs etc est approx a.m p.m e.g i.e cf al'.split(' '));
/** Abbreviations only before a figure: “No. 5”, but “He said no.” */
export const NUMBER_ABBREVIATIONS = new Set('no nos fig vol p pp art ch'.split(' '));
