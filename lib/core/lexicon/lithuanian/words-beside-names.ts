import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Lithuanian words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    ir kad yra iš su bei buvo nuo apie po bet o tai kaip dar iki del jau tik ar ne mes jis ji jie už prie pagal savo kuris kuri kurie
    pasak taip pat nes bus buvo jos jo į ką kas jei kai tuo šis ši tas ta
  `),
  titles: beginningsList(`
    prezident premjer kancler ministr pirmininkas pirminink vadov direktor sekretor senator narys seimo atstov lyder karal popiež
    vyskup kardinol general profesor daktar teisėj prokuror kandidat mer gubernator komisar ambasador žurnalist aktor trener rašytoj
  `),
  speech: beginningsList(`
    sakė sako teigė teigia pareiškė pabrėžė pridūrė pranešė parašė kalbėjo paaiškino atsakė patvirtino pažymėjo mano
  `),
  things: beginningsList(
    'gatv aikšt premij fond universitet mokykl ligonin stadion tilt muziej teatr',
  ),
  places: foldedList(`
    lietuva latvija estija lenkija vokietija rusija ukraina prancūzija italija ispanija anglija britanija jav amerika kinija japonija
    europa belgija suomija švedija danija norvegija turkija iranas izraelis londonas briuselis vilnius kaunas maskva berlynas paryžius
  `),
};
