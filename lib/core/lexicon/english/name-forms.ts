/** The place behind a title: `Jane of Foo`. */
export const PLACE_OF_A_TITLE = /\b(?:de|du|of)\s+(\p{Lu}[\p{L}-]+)$/u;

/** A title that is the first word of a name: `Pope John`. */
export const TITLE_AS_FORENAME = /^(?:pope|king|queen|emperor|saint|st)/i;

/** Words behind a surname that are not part of it. */
export const NAME_SUFFIX =
  /^(?:jr|sr|junior|senior|ii|iii|iv|phd|md|frs|obe|cbe|mbe|kc|qc|mp|esq)\.?$/i;

/** Titles in front of a full name or in place of a surname. */
export const HONORIFIC =
  /^(?:sir|dame|dr|rev|reverend|mother|father|pope|king|queen|emperor|empress|tsar|prince|princess|lord|lady|saint|st|sultan|sheikh|emir|patriarch|archbishop|cardinal|maharaja|shah)\.?$/i;

/** Lower-case words and their capital forms that belong to the surname behind them. */
export const NAME_PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|das|dos|do|du|van|von|vom|zu|zur|la|le|lo|el|al|bin|ibn|ben|ter|ten|af|av|st|saint|mac|'t)\.?$/i;

/** What opens an epithet: `Pachomius the Great`, `Alexis of Russia`. */
export const EPITHET_OPENING = /^(?:the|of|von|der|el|le|il)$/u;

/** A title of nobility with its place. */
export const PEERAGE =
  /^(?:\d+(?:st|nd|rd|th)\s+)?((?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|prince|princess)\b.+)$/iu;

/** `of`, `the`. */
export const OF_OR_THE = /^(?:of|the)$/i;

/** Words that belong to the word behind them: `bin`, `St`. */
export const PREFIX_OF_A_NAME = /^(?:bin|ibn|st|saint|mac)\b/i;
