/** The place behind a title: `Jane of Foo`. */
export const PLACE_OF_A_TITLE = /\b(?:de|du|of)\s+(\p{Lu}[\p{L}-]+)$/u;

/** A title that is the first word of a name: `Pope John`. */
export const TITLE_AS_FORENAME = /^(?:pope|king|queen|emperor|saint|st)/i;

/** Titles in front of a full name or in place of a surname. */
export const HONORIFIC =
  /^(?:sir|dame|dr|rev|reverend|mother|father|pope|king|queen|emperor|empress|tsar|prince|princess|lord|lady|saint|st|sultan|sheikh|emir|patriarch|archbishop|cardinal|maharaja|shah)\.?$/i;

/** `Pachomius the Great`, `Alexis of Russia` */
export const EPITHET_BEHIND =
  /\s+(?:the|of|von|der|el|le|il)\s+(?=\p{Lu})(?!.*\s\p{Lu}\S*\s+\p{Lu}\S*\s+\p{Lu})/u;

/** A title of nobility with its place. */
export const PEERAGE =
  /^(?:\d+(?:st|nd|rd|th)\s+)?((?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|prince|princess)\b.+)$/iu;

/** `of`, `the`. */
export const OF_OR_THE = /^(?:of|the)$/i;
