import { splitWords } from '../../text/word-list.ts';

// Titles of rulers, of the nobility and of the church. The lists share the titles that go with a forename.

const WITH_A_FORENAME =
  'king queen prince princess emperor empress tsar pope sultan emir shah patriarch saint';

const anyOf = (words: string): string => splitWords(words).join('|');

/** On a page: what follows is a forename, `Queen Anna`. Folded words. */
export const TITLE_WITH_FORENAME = new RegExp(`^(?:${anyOf(WITH_A_FORENAME)})$`);

/** In a full name that a list of names gives: part of the name as known, before a full name or a surname. */
export const TITLE_IN_A_LISTED_NAME = new RegExp(
  `^(?:${anyOf(`
    ${WITH_A_FORENAME}
    sir dame dr rev reverend mother father lord lady st sheikh archbishop cardinal maharaja
  `)})\\.?$`,
  'i',
);

/** At the start of a listed name of one forename: so well known that no surname is used. */
export const NOBLE_TITLE = new RegExp(
  `^(?:${anyOf('lord lady emperor empress sultan shah tsar prince princess')})\\s`,
  'i',
);

/** A title that stands where a forename would: `Pope Doe` is no short name for a pope. */
export const TITLE_AS_FORENAME = /^(?:pope|king|queen|emperor|saint|st)/i;

/** A title of nobility with its place, as it follows a name: `2nd Earl of Foo`. */
export const PEERAGE =
  /^(?:\d+(?:st|nd|rd|th)\s+)?((?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|prince|princess|king|queen|emperor|empress)\b.+)$/iu;
