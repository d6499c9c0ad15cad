/** Titles in front of a surname that tell nothing about who is meant. */
export const COURTESY_TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|sir|dame|lord|lady|prof|professor|messrs|former|ex|deputy|acting)$/;

/** Titles that go with a forename. */
export const TITLE_WITH_FORENAME =
  /^(?:king|queen|emperor|empress|tsar|pope|sultan|emir|shah|patriarch|saint)$/;
