import { wordList } from '../../text/word-list.ts';

/** Words after “to” that begin the listener: `said to reporters`. */
export const LISTENER_OPENERS = wordList('reporters journalists the a him her them us me');

/** Words that begin the noun phrase of a setting: `in a statement`. */
export const SETTING_OPENERS = /^(a|an|his|her|their|the|response|recent|interview|\d{4})$/;

/** Nouns for settings of speech, such as `statement` and `interview`, or a year. */
export const SETTING_NOUNS =
  /^(statement|interview|speech|tweet|post|letter|email|e-mail|memo|report|conference|briefing|hearing|rally|debate|address|remarks|testimony|video|podcast|response|filing|ruling|\d{4})$/;

/** Nouns for texts that speak: `an ad calling on voters`, `a petition demanding …`. */
export const TEXT_NOUNS = wordList(`
  statement letter petition report ad advertisement video note memo email e-mail tweet post
  release sign signs placards banners article editorial robocall flier leaflet lawsuit complaint
  resolution
`);

/** Nouns for messages that a participle can describe. */
export const MESSAGE_NOUNS = wordList('statement letter tweet post email e-mail message note memo');

/** Nouns for occasions on which words are spoken or written. */
export const OCCASION_NOUNS =
  /^(interview|interviews|speech|speeches|rally|rallies|conference|statement|tweet|tweets|debate|hearing|forum|event|briefing|letter|memo|email|podcast|broadcast|appearance|twitter|facebook|television|tv|show|trail|hall|op-ed|blog|radio|testimony|address|remarks)$/;

/** Nouns for occasions after a listener. */
export const OCCASIONS_BEHIND_A_LISTENER = wordList(`
  statement interview speech tweet post letter email e-mail memo report conference briefing
  hearing rally debate address remarks testimony video podcast reporters journalists facebook
  twitter cnn fox television air stage
`);

/** Words that alone are a listener: `told reporters`. */
export const LISTENERS = wordList(`
  me us you him her them reporters journalists lawmakers supporters voters viewers parliament
  congress
`);

/** Nouns for programmes and newspapers that somebody tells something. */
export const MEDIA_NOUNS = wordList(
  'show program programme magazine newspaper network podcast host',
);

/** Nouns for sources after a cue: `a source said`. */
export const SOURCE_NOUNS = wordList(
  'source person man woman group company study poll report survey',
);

/** Like LISTENER_OPENERS, with “an”. */
export const BEHIND_TO = wordList('reporters journalists the a an him her them us me');
