import { wordList } from '../../text/word-list.ts';

/** Words behind “to” that begin the listener: `said to reporters`. */
export const LISTENER_OPENERS = wordList('reporters journalists the a him her them us me');

/** Words that begin the noun phrase of a setting: `in a statement`. */
export const SETTING_OPENERS = /^(a|an|his|her|their|the|response|recent|interview|\d{4})$/;

/** Nouns of places where things are said: `statement`, `interview`, or a year. */
export const SETTING_NOUNS =
  /^(statement|interview|speech|tweet|post|letter|email|e-mail|memo|report|conference|briefing|hearing|rally|debate|address|remarks|testimony|video|podcast|response|filing|ruling|\d{4})$/;

/** Nouns of texts that say something themselves. */
export const TEXT_NOUNS = wordList(`
  statement letter petition report ad advertisement video note memo email e-mail tweet post
  release sign signs placards banners article editorial robocall flier leaflet lawsuit complaint
  resolution
`);

/** Nouns of messages that a participle can describe. */
export const MESSAGE_NOUNS = wordList('statement letter tweet post email e-mail message note memo');
