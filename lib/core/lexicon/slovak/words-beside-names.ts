import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Slovak words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    sam sama sami samo a aby aj ak ako ale alebo ani ano az bez bol bola bolo boli bude by cez co do ho i ich im iba je jeho jej
    jemu k kde kto ktora ktore ktory ked kym ku lebo len ma medzi mi mu na nad nie nim o od on ona oni po pod
    podla potom pre pred pri proti s sa si so su tak tam tato ten tento to tu u uz v vo vsak z za zo ze
  `),
  titles: beginningsList(`
    prezident premier kancel minist podpredsed predsed sef sekretar senator poslan riadit hovorc lider kral
    papez biskup kardinal general profesor doktor komisar vyjednavac velvyslan starost primator kandidat ekonom
    analytik novinar herec trener spisovatel
  `),
  speech: beginningsList(`
    povedal uviedol uviedl dodal vyhlas oznam napisal tvrd mysl sdelil upozorn potvrd vysvetl zdorazn poznamenal
    odpoved reagoval pripust odmietol vyzval varoval priznal konstat
  `),
  things: beginningsList(`
    ulic namest cen nadac firm univerzit skol nemocnic stadion most pomnik letisk muze divadl spolocnost
    žiareni experiment efekt prístroj konštant chorob syndróm teleskop
  `),
  places: foldedList(`
    slovensko nemecko rusko ukrajina francuzsko taliansko spanielsko anglicko skotsko irsko britania usa amerika
    cina japonsko unia europa belgicko holandsko rakusko madarsko polsko cesko turecko izrael london brusel
    bratislava moskva washington berlin pariz praha vieden
  `),
};
