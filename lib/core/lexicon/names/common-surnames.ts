import { wordList } from '../../text/word-list.ts';

/**
 * Surnames that so many bear that a forename in another form beside them proves nobody. Folded; general knowledge of
 * English-speaking and other countries.
 */
const SURNAMES = wordList(`
  adams ahmed alexander ali allen anderson andersson andrews armstrong arnold bailey barnes bennett berg brooks bryant butler
  campbell carter castro chan chang chen clark clarke coleman collins cooper cox cruz cunningham davidson davies davis diaz
  dixon dubois dunn edwards elliott ellis evans fernandez ferguson ferrari fischer fisher fleming flores fox freeman
  garcia george gibson gomez gonzales gonzalez gordon graham grant griffin gutierrez hall hamilton hansen harris harrison
  hassan hawkins henderson hernandez hill hoffman holmes howard hughes hunt hunter hussain hussein ivanov jackson james
  jansen jensen jenkins johansson johnson johnston jones jordan kelly kennedy khan kim king klein knight kumar larsen
  larson lee lewis li lin liu long lopez lynch macdonald marshall martin martinez mason matthews mcdonald mendoza meyer
  miller mitchell moore morales moreno morgan morris morrison muller murphy murray myers nelson newman nguyen nielsen
  olsen olson ortiz owen owens palmer park parker parsons patel patterson payne pereira perez perry peters peterson
  petrov phillips porter powell price ramirez ramos reed reid reyes reynolds rice richards richardson richter rivera
  roberts robertson robinson rodriguez rogers rose ross rossi ruiz russell ryan sanchez sanders santos schmidt schneider
  schulz schwartz scott sharma shaw silva simmons simpson singh smirnov smith snyder spencer stephens stevens stewart
  sullivan taylor thomas thompson thomson torres tran tucker turner wagner walker wallace walsh wang ward warren
  washington watson weaver webb weber weiss wells west white wilkinson williams williamson wilson wong wood woods wright
  wu yang young zhang
`);

/** Do so many people bear this folded surname that a forename must be the very one? */
export const isCommonSurname = (key: string): boolean => SURNAMES.has(key);
