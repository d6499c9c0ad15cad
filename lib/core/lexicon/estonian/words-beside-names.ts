import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Estonian words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    aga alles ja ei et edasi enne est ega eriti end ennast ikka ilma isegi ka kas kes kelle keda kus kuhu kui
    kuid kuidas kuna kuni kogu koos labi mis mida mille millal miks me meie mina ma minu muidu mitte na need nad
    nende nii ning nuud oli olid olnud olla oma on pole praegu parast peale poole saab seal see seda selle
    sellest siin siis siiski sest sina ta tema teda te teie ule uue vaid vastu veel voi vahel
  `),
  titles: beginningsList(`
    presiden peaminist kantsler minist esimees esinaine direktor juht sekretar senaator riigikogu pressiesindaj
    koneisik kuningas kuninganna paavst piiskop kardinal kindral professor doktor kohtunik prokuror kandidaat
    linnapea kuberner volinik suursaadik ajakirjanik naitleja treener kirjanik okonomist analuutik
  `),
  speech: beginningsList(`
    utles utleb lausus sonas sonul raakis teatas kirjut kinnit vastas vaitis vaidab marki arvas arvab rohutas
    lisas selgitas tunnistas kommenteeris
  `),
  things: beginningsList(`
    tanav valjak auhind fond ulikool kool haigla staadion sild muuseum teater
  `),
  places: foldedList(`
    eesti saksamaa venemaa ukraina prantsusmaa itaalia hispaania inglismaa iirimaa suurbritannia usa ameerika
    hiina jaapan euroopa belgia holland austria ungari poola lati leedu soome rootsi taani norra turgi iraan
    iisrael london brussel tallinn moskva washington berliin pariis
  `),
};
