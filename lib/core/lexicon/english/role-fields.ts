import { type WordList, wordList } from '../../text/word-list.ts';

/** A field that fills a person's days, so that nobody works in two of them at once. */
export type RoleField = 'sport' | 'state' | 'church' | 'science' | 'arms' | 'stage';

/** Head nouns of roles, by field. Nouns that fit two fields (director, coach) are in none. Folded. */
export const NOUNS_OF_FIELDS: Record<RoleField, WordList> = {
  sport: wordList(`
    striker midfielder goalkeeper defender winger fullback quarterback linebacker cornerback receiver lineman
    pitcher catcher outfielder infielder shortstop batsman bowler batter goaltender winger halfback hooker golfer
    boxer wrestler sprinter swimmer skier skater cyclist gymnast footballer cricketer jockey snowboarder
    biathlete decathlete fencer rower triathlete forward`),
  state: wordList(`
    president chancellor minister premier senator congressman congresswoman representative governor mayor
    ambassador envoy commissioner councillor councilman councilwoman alderman lawmaker legislator mp mep msp
    deputy taoiseach sheriff`),
  church: wordList(
    `pope cardinal archbishop bishop priest pastor imam rabbi ayatollah patriarch nun monk friar abbot`,
  ),
  science: wordList(`
    physicist chemist biologist astronomer mathematician geologist epidemiologist virologist economist historian
    linguist psychologist neuroscientist botanist zoologist climatologist seismologist anthropologist sociologist`),
  arms: wordList(`
    colonel lieutenant sergeant corporal private admiral commodore brigadier marine paratrooper airman seaman`),
  stage: wordList(`
    actor actress singer rapper drummer guitarist pianist violinist cellist soprano tenor baritone comedian
    dancer ballerina conductor rapper songwriter`),
};
