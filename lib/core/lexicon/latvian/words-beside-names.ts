import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Latvian words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    ar arī ari ap aiz bet bez bija bijis bus but ci ciktal caur diez dazi dazas es ir ik ka kad kads kas kamer
    ja jau jo juus joprojam kur kura kuri kurs ko kopa lai lidz man mes ne nav nevis no nu pa par pari pat pec
    pie pirms pret sai sis si so sodien starp tad tadel ta tas tie tika tikai to tomer tur turklat tu un uz vai
    vairs var vel vien vins vina vini visi virs zem
  `),
  titles: beginningsList(`
    prezident premjer kanclers ministr priekssedetaj vaditaj direktor sekretar senator deputat parstav runasvir
    karal pavest biskap kardinal general profesor doktor tiesnes prokuror kandidat mer gubernator komisar
    vestnie zurnalist aktier trener rakstnie ekonomist eksperts
  `),
  speech: beginningsList(`
    sacija saka stasta stastija pazinoja teica uzsver noradij norada atzina atzist apgalvo piebilda skaidro
    rakstija atbildeja domaa
  `),
  things: beginningsList(`
    iela laukum balva fonds universitat skola slimnica stadions tilts muzejs teatris
  `),
  places: foldedList(`
    latvija vacija krievija ukraina francija italija spanija anglija skotija irija britanija asv amerika kina
    japana eiropa belgija niderlande austrija ungarija polija cehija lietuva igaunija somija zviedrija danija
    norvegija turcija irana izraela londona brisele riga maskava vasingtona berline parize
  `),
};
