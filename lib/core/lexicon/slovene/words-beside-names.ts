import { beginningsList, foldedList } from '../../text/word-list.ts';
import type { WordsBesideNames } from '../language-words.ts';

/** Slovene words that appear beside names. */
export const WORDS_BESIDE_NAMES: WordsBesideNames = {
  functionWords: foldedList(`
    a ali ampak bi bil bila bilo bili bo bodo brez ce da do en ena eno ga h in iz iza ja jaz je jih jim jo k kaj
    kako kakor kdo ker kdaj kje ki ko kot ma med mi moj mu na nad naj nam nas ne ni nic njegov njen njih o ob od
    on ona oni pa po pod pred pri proti s se sem si skozi smo so sta ste ta tako tam te tega ter ti to tudi v
    vendar vsi z za zakaj zaradi ze zato
  `),
  titles: beginningsList(`
    predsed premier kancler ministr podpredsed sef sekretar senator poslan direktor predstavni vodj kralj papez
    skof kardinal general profesor doktor komisar pogajal veleposlan zupan guverner kandidat ekonom analitik
    novinar igralec trener pisatelj
  `),
  speech: beginningsList(`
    dejal dejala povedal dodal pojasnil poudaril izjavil sporocil napisal meni menil trdi opozoril zatrdil
    ocenil napovedal priznal pravi odgovoril zapisal
  `),
  things: beginningsList(`
    ulic trg nagrad fundacij podjet univerz sol bolnisnic stadion most spomenik letalisc muzej gledalisc druzb
    sevanj eksperiment učink bolezn sindrom teleskop
  `),
  places: foldedList(`
    slovenija nemcija rusija ukrajina francija italija spanija anglija skotska wales irska britanija zda amerika
    kitajska japonska unija evropa belgija nizozemska avstrija madzarska poljska hrvaska srbija turcija iran
    izrael london bruselj ljubljana moskva washington berlin pariz dunaj
  `),
};
