import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Finnish words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    aina ei eika ellei ennen eli en enaa etta hanen han hanta hanelle he heidan ihan ilman itse ja jo jolla joka
    jonka jos joten jotka jossa kanssa kaikki kai kautta keskella koska kuin kuinka kun kuten kylla lisaksi luo
    me mika mina minun missa mita mutta muun muassa myos mukaan nain nama ne niin niita noin nyt ole oli olisi
    olivat olla on ovat paitsi sama se sen sina sita silla silti sitten siis taas tai tama taman tassa tata te
    tuo vaan vaikka vai vain viela voi voisi yli
  `),
  titles: beginningsList(`
    presiden paaminist kansleri ministeri puheenjohtaj johtaj paajohtaj toimitusjohtaj sihteeri senaattor
    kansanedustaj tiedottaj edustaj kuningas kuningatar paavi piispa kardinaal kenraal professor tohtor tuomar
    syyttaj ehdokas kuvernoor komissaar suurlahettil toimittaj nayttelij valmentaj kirjailij ekonomist analyytik
    tutkij
  `),
  speech: beginningsList(`
    sano kerto kertoi totesi toteaa kirjoitt ilmoitt vastas vaitt arvioi korost muistut painott lisaa lisasi
    huomautt kommento uskoo myonta arvelee selitt
  `),
  things: beginningsList(`
    katu aukio palkinto saatio yhtio yliopisto koulu sairaala stadion silta museo teatteri
  `),
  places: foldedList(`
    suomi saksa venaja ukraina ranska italia espanja englanti skotlanti irlanti britannia usa yhdysvallat
    amerikka kiina japani eurooppa belgia hollanti itavalta unkari puola tsekki viro latvia liettua turkki iran
    israel ruotsi tanska norja lontoo bryssel helsinki moskova washington berliini pariisi tukholma
  `),
};
