import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Czech words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    sam sama sami samo sameho a aby aj ale ani ano az bez bude budou by byl byla bylo byli co coz dle do i jak jako je jeho jej jejich jen
    jeste jestli ji jiz jsem jsme jsou k kde kdo kdyz ke ktera ktere ktery ma mezi mi mu muze na nad nebo nebot
    nez ne ni nim o od on ona oni po pod podle pokud pote pri pro proc proti protoze prave pred pres s se si
    sice tak take tam ten tento toho tim to tu ty u uz v ve vsak vsichni z za zatim ze
  `),
  titles: beginningsList(`
    prezident premier kancler ministr ministryn vicepremier viceprezident predsed sef sekretar senator poslanec
    poslank poslanc reditel mluvc lidr kral papez biskup kardinal general profesor doktor statni komisar
    vyjednavac velvyslan starost primator hejtman hejtmank guverner kandidat ekonom analytik novinar herec
    zpevak trener spisovatel
  `),
  speech: beginningsList(`
    rekl rekla uved dodal prohlas oznam napsal tvrd mysl mini sdelil upozorn potvrd vysvetl zduraz soud
    poznamenal odpoved reagoval komentoval pripust odmitl vyzval varoval slibil zopak priznal naznac konstat
    ocen
  `),
  things: beginningsList(`
    ulic namest cen nadac firm univerzit skol nemocnic stadion most pomnik letist muze divadl spolecnost
    záření experiment efekt přístroj konstant chorob syndrom teleskop
  `),
  places: foldedList(`
    cesko nemecko rusko ukrajina francie italie spanelsko anglie skotsko wales irsko britanie usa amerika cina
    japonsko unie evropa belgie nizozemsko rakousko madarsko polsko slovensko litva turecko iran izrael syrie
    pakistan kanada svedsko dansko norsko londyn brusel praha moskva washington berlin pariz kreml brexit
  `),
};
