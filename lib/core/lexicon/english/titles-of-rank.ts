import { splitWords } from '../../text/word-list.ts';

// Titles of rulers, of the nobility and of the church. The lists share the titles that precede a forename.

const WITH_A_FORENAME =
  'king queen prince princess emperor empress tsar pope sultan emir shah patriarch saint';

const anyOf = (words: string): string => splitWords(words).join('|');

/** On a page: a forename follows, as in `Queen Anna`. Folded words. */
export const TITLE_WITH_FORENAME = new RegExp(`^(?:${anyOf(WITH_A_FORENAME)})$`);

/** In a full name from a list: the title belongs to the usual name, before a full name or a surname. */
export const TITLE_IN_A_LISTED_NAME = new RegExp(
  `^(?:${anyOf(`
    ${WITH_A_FORENAME}
    sir dame dr rev reverend mother father lord lady st sheikh archbishop cardinal maharaja
  `)})\\.?$`,
  'i',
);

/** At the start of a listed name with one forename: the person is known without a surname. */
export const NOBLE_TITLE = new RegExp(
  `^(?:${anyOf('lord lady emperor empress sultan shah tsar prince princess')})\\s`,
  'i',
);

/** A title in the place of a forename: `Pope Doe` is not a short name for a pope. */
export const TITLE_AS_FORENAME = /^(?:pope|king|queen|emperor|saint|st)/i;

/** A title of nobility with its place, after a name: `2nd Earl of Foo`. */
export const PEERAGE =
  /^(?:\d+(?:st|nd|rd|th)\s+)?((?:duke|duchess|marquess|marquis|marchioness|earl|count|countess|viscount|viscountess|baron|baroness|lord|lady|prince|princess|king|queen|emperor|empress)\b.+)$/iu;
