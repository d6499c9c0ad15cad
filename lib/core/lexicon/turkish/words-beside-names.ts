import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Turkish words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    ve veya ya ama ancak bir bu su o da de ki ile icin gibi kadar daha en cok az her hic ne nasil neden niye kim
    nerede hangi mi mu ise eger cunku fakat hem bile sonra once beri gore karsi dogru degil var yok olan olarak
    oldu olacak ben sen biz siz onlar bunu onu buna ona bazi tum butun ayrica yine artik
  `),
  titles: beginningsList(`
    baskan cumhurbaskan basbakan bakan sansolye genel sekreter senator milletvekil mudur sozcu lider kral
    kralice papa piskopos kardinal general profesor doktor yargic hakim savci aday vali komiser buyukelci
    gazeteci oyuncu teknik yazar ekonomist analist
  `),
  speech: beginningsList(`
    dedi soyledi belirtti acikladi ekledi anlatti yazdi vurguladi ifade iddia savundu uyardi dusunuyor konustu
  `),
  things: beginningsList(`
    cadde sokak meydan odul vakf universite okul hastane stad kopru muze tiyatro
  `),
  places: foldedList(`
    turkiye almanya rusya ukrayna fransa italya ispanya ingiltere iskocya irlanda britanya abd amerika cin
    japonya avrupa belcika hollanda avusturya macaristan polonya yunanistan iran israil suriye londra bruksel
    ankara istanbul moskova washington berlin
  `),
};
