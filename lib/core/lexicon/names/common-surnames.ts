import { wordList } from '../../text/word-list.ts';

/** Surnames that so many people bear that two forenames which fit prove little. Folded, general knowledge. */
export const COMMON_SURNAMES = wordList(`
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson
  thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young
  allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter
  roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers
  gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez
  wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez
  powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons graham murray ford
  hamilton marshall owens mcdonald harrison ortega mason warren stone hunt webb black simpson stevens tucker porter
  hunter hicks crawford henry boyd kennedy morrison gordon shaw palmer holmes rice robertson daniels ferguson dixon
  hunt grant burns ryan walsh obrien oconnor byrne singh khan ali ahmed hussain begum wang chen zhang liu li yang
  muller schmidt schneider fischer meyer weber wagner becker schulz hoffmann martin bernard dubois rossi russo silva
`);
