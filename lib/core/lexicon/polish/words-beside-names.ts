import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Polish words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    sam sama sami samo a aby ale albo ani bez bo by byc byl byla bylo byly co czy dla dlaczego do gdy gdyby gdzie go i ich ile im
    inny ja jak jako je jednak jego jej jest jestem juz kiedy kto ktora ktore ktory lecz lub ma maja mamy mi
    mnie moze my na nad nam nas nasz natomiast nawet nie niz no o od oni ona one oraz po pod podczas poniewaz
    potem przed przez przy sie są sa skad ta tak takze tam te tego tej ten to tu tylko u w we według wedlug wiec
    wobec wraz wsrod z za zas ze
  `),
  titles: beginningsList(`
    prezydent premier kanclerz minister ministr wiceminister wicepremier wiceprezydent przewodnicz szef
    sekretarz senator posel posł prezes dyrektor rzecznik lider krol krolow papiez biskup kardynal kardynał
    ksiądz ksiadz general generał profesor doktor prokurator sedzi sędzi kandydat burmistrz gubernator
    negocjator komisarz ambasador dziennikarz aktor aktork trener pisarz redaktor ekonomist
  `),
  speech: beginningsList(`
    powiedz mowi mówi dodal dodał oswiadcz zaznacz podkresl podkreśl stwierdz uwaza uważa twierdz ocenil ocenił
    wyjasni napisal napisał poinformow zapowiedz przyzna tlumacz tłumacz zapewni wskaza przekona zauwaz ostrzeg
    zapyta odpowiedz pyta argument komentow skomentow apelow zaapelow
  `),
  things: beginningsList(`
    ulic plac nagrod fundacj firm uniwersytet szkol szpital stadion most pomnik lotnisk muzeum teatr spolk spółk
  `),
  places: foldedList(`
    polska niemcy rosja ukraina francja wlochy włochy hiszpania anglia szkocja walia irlandia brytania wielka
    usa ameryka chiny japonia unia europa belgia holandia austria wegry czechy słowacja slowacja litwa turcja
    iran izrael syria pakistan kanada szwecja dania norwegia londyn bruksela warszawa moskwa waszyngton berlin
    paryz kreml
  `),
};
