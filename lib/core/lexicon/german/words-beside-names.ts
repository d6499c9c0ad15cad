import { wordList } from '../../text/word-list.ts';

/** German words that open a sentence or link phrases, and the usual verbs of headlines. */
export const GERMAN_FUNCTION_WORDS = wordList(`
  aber als am an auch auf aus bei beim bis da dabei damit dann darum das dass dem den denn der des
  deshalb die dies diese doch durch ein eine er es fur gegen gestern hat hatte heute hier hinter ihr im in
  ist ja jetzt kann laut man mit morgen muss nach neben nicht nie noch nun nur ob oder ohne sagt sagte
  schon sein seine seit sie sind so soll sollte trotz uber um und unter vom von vor war warum was wegen
  weil wenn wer wie wieder will wird wo wollte zu zum zur zwischen
`);
/**
 * German titles are open-ended compounds, so a pattern matches them: Kremlchef, Bundeskanzlerin, US-Präsident. Folded.
 */
export const GERMAN_TITLE =
  /(?:chef|prasident|minister|kanzler|sprecher|sekretar|fuhrer|konig|premier|general)(?:in)?$|^(?:herr|frau|papst)$/;
