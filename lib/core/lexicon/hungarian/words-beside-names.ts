import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Hungarian words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    a az abban ahogy ahol aki akik akkor alatt altal am ami amikor amit annak arra azert azon azonban azt be bar
    csak de egy egyik el ellen elott en es ez ezek ezert ezt fel ha hanem hiszen hogy ide is itt ki kell kozott
    le legyen lehet lesz ma majd maga meg mert mi mig mint mit mivel most nagyon nalunk ne nem o ok olyan ott
    pedig persze s sem se szerint szinten tehat ti tobb ugy utan vagy van vannak volt voltak vissza
  `),
  titles: beginningsList(`
    elnok miniszter kancellar allamtitkar igazgato fotitkar szovivo kepviselo szenator polgarmester vezer
    kormanyzo kiraly papa puspok biboros tabornok professzor doktor biro ugyesz jelolt nagykovet ujsagiro
    szinesz edzo iro kozgazdasz elemzo kormanyfo parteln partelnok
  `),
  speech: beginningsList(`
    mondta mondja kozolte kozol hozzatette nyilatkoz allitja allitotta jelentette irta szerint hangsulyoz
    kijelentett elmondta megjegyezt figyelmeztet valaszol kerdezt velekedett ismertette tajekoztat
  `),
  things: beginningsList(`
    utca ter dij alapitvany egyetem iskola korhaz stadion hid emlekmu repuloter muzeum szinhaz
  `),
  places: foldedList(`
    magyarorszag nemetorszag oroszorszag ukrajna franciaorszag olaszorszag spanyolorszag anglia britannia
    egyesult usa amerika kina japan europa belgium hollandia ausztria lengyelorszag csehorszag szlovakia romania
    szerbia horvatorszag torokorszag iran izrael london brusszel budapest moszkva washington berlin parizs becs
  `),
};
