import type { SentenceWords } from '../../text/sentence-words.ts';
import { splitWords } from '../../text/word-list.ts';
import { SHORT_MONTHS, SHORT_WEEKDAYS, withCapitals } from './calendar-words.ts';

/** One token: an abbreviation with its stop, a possessive ending, a word, a figure or a mark. */
export const TOKEN =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Mx|Dr|Sens?|Reps?|Govs?|Del|Cmdr|Supt|Atty|Msgr|Brig|Amb|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Rev|Prof|St|Jr|Sr|Sept|Jan|Feb|Aug|Oct|Nov|Dec)\.(?=\s|$|[,’'])|\p{Lu}\.(?=\s\p{Lu})|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’&-](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:/-]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

/** What a full stop behind a word says in English. */
export const SENTENCE_WORDS: SentenceWords = {
  // A run of marks is tried from its first one only, so a long run is read once.
  ends: /(?<![.!?…])[.!?…]+(?=["”’»)\]']*(?:\s|$))/gu,
  closers: `"”’»)]'`,
  ending: /^(?:U\.S|U\.K|U\.N|D\.C|L\.A|N\.Y|E\.U|a\.m|p\.m|Inc|Ltd|Corp|Co|Jr|Sr)$/,
  opening:
    /^\s+(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|As|For|His|Her|Its|Their|This|That|These|Those|There|When|While|If|After|Before|However|So|Yet|Still|Some|Many|Most|Asked)\s/,
  // Titles, months, days and firms.
  capitals: new Set([
    ...splitWords(
      'Mr Mrs Ms Mx Dr Prof Sen Rep Gov Sens Reps Govs Gen Lt Col Sgt Capt Cmdr Adm Maj Brig Rev Fr Hon St Mt Ft Jr Sr ' +
        'Del Msgr Amb Inc Ltd Corp Co Bros Dept Pres Sec Supt Atty',
    ),
    ...withCapitals([...SHORT_MONTHS, ...SHORT_WEEKDAYS]),
  ]),
  small: new Set('vs etc est approx a.m p.m e.g i.e cf al'.split(' ')),
  // “No. 5”, but “He said no.”
  beforeFigures: new Set('no nos fig vol p pp art ch'.split(' ')),
};
