import type { SentenceWords } from '../../text/sentence-words.ts';
import { splitWords, wordList } from '../../text/word-list.ts';

/** One token: an abbreviation with its full stop, a word with parts joined by hyphens or dots, a figure or a mark. */
export const TOKEN =
  /(?:\p{L}\.){2,}|(?:Dr|Prof|Dipl|Ing|Nr|St|bzw|ca|usw|etc|Mio|Mrd|geb|gest|sog|inkl|evtl|Abs|Art|Str|Jan|Feb|Aug|Sept|Okt|Nov|Dez|med|jur|phil|rer|nat|hc)\.(?=\s|$|[,-])|\p{Lu}\.(?=[\s-]\p{Lu})|[\p{L}\p{M}]+(?:(?:[’'&/-]|\.(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*-?|\p{N}+(?:[.,:/-]\p{N}+)*\p{L}*(?:-[\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** What a full stop after a word says in German. */
export const SENTENCE_WORDS: SentenceWords = {
  ends: /(?<![.!?…])[.!?…]+(?=["“”‘’«»‹›)\]']*(?:\s|$))/gu,
  closers: `"“”‘’«»‹›)]'`,
  ending: /^(?:usw|etc|Mio|Mrd|u\.a|o\.ä|Co|e\.V)$/,
  opening:
    /^\s+(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einen|Er|Sie|Es|Wir|Ich|Man|In|Im|Am|An|Auf|Aus|Bei|Beim|Mit|Nach|Vor|Von|Zu|Zum|Zur|Für|Und|Aber|Doch|Auch|So|Wie|Wenn|Als|Da|Dann|Damit|Dabei|Dazu|Dies|Diese|Dieser|Dieses|Seit|Bis|Laut|Nun|Noch|Was|Wer|Unter|Über|Gegen|Durch|Während|Allerdings|Außerdem|Zudem)\s/,
  capitals: new Set(
    splitWords(
      'Dr Prof Dipl Ing Nr St Abs Art Str Jan Feb Aug Sept Okt Nov Dez Mio Mrd Hrsg Kap Bd Tel Sr Jr Mr Mrs Co',
    ),
  ),
  small: wordList(
    'z.B bzw ca usw etc d.h u.a z.T v.a sog inkl evtl geb gest i.d.R o.ä vgl rer med jur phil nat h.c zzgl ggf',
  ),
  beforeFigures: wordList('s art nr bd kap abs'),
  ordinalDigits: 3,
};
