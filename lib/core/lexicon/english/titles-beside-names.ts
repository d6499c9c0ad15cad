/** Titles in front of a surname that tell nothing about who is meant. */
export const COURTESY_TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|sir|dame|lord|lady|prof|professor|messrs|former|ex|deputy|acting)$/;

/** Titles of a man, of several languages. */
export const TITLE_OF_A_MAN = /^(?:mr|sir|herr|monsieur|lord)$/;

/** Titles of a woman. */
export const TITLE_OF_A_WOMAN = /^(?:ms|miss|lady|dame|madame)$/;

/** Titles of a married woman, of several languages. */
export const TITLE_OF_A_WIFE = /^(?:mrs|mme|frau)$/;

/** Titles that go with a forename. */
export const TITLE_WITH_FORENAME =
  /^(?:king|queen|emperor|empress|tsar|pope|sultan|emir|shah|patriarch|saint)$/;
