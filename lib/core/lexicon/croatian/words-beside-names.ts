import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Croatian, Serbian and Bosnian words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    a ako ali bez bi bih bila bili bilo bio bit biti ce da do dok dva ga god gde gdje i ih ili im iz iza ja je
    jedan jer jos joj ju kad kada kako kao ko koja koje koji kojih kroz ma mada me medu mi mimo moj mu na nad
    nakon nam nas ne nego neki ni nije niti no njega njegov njen o od oko on ona oni ono osim pa po pod pored
    posle prema preko pre prije pri protiv s sa sam samo se si smo so sta ste sto su sve svi ta tada taj tako te
    ti to u uz vam vas vec vi za zbog zar zasto
  `),
  titles: beginningsList(`
    predsjedni predsedni premijer kancelar ministar ministr potpredsjedni potpredsedni sef sekretar tajni
    senator zastupni poslanik direktor glasnogovorni portparol lider voda kralj papa biskup kardinal general
    profesor doktor komesar povjereni pregovarac veleposlani ambasador gradonacelni guverner kandidat ekonomist
    analiticar novinar glumac trener pisac celni
  `),
  speech: beginningsList(`
    rekao rekla kaze kazao kazala izjavi istaka istak dodao dodala naveo navela objasni porucio porucila potvrdi
    tvrdi smatra upozori napisao najavi priznao ocijeni oceni
  `),
  things: beginningsList(`
    ulic trg nagrad fondacij zaklad tvrtk firm sveucilist univerzitet skol bolnic stadion most spomenik aerodrom
    muzej kazalist
    zračenj eksperiment efekt bolest sindrom teleskop
  `),
  places: foldedList(`
    hrvatska srbija bosna hercegovina crna kosovo makedonija slovenija albanija bugarska grcka turska njemacka
    nemacka rusija ukrajina francuska italija spanjolska engleska britanija sad amerika kina europa evropa
    austrija madarska poljska beograd zagreb sarajevo skopje pristina bruxelles brisel london moskva vasington
    berlin pariz bec
  `),
};
