import { wordList } from '../../text/word-list.ts';

/** Prepositions that name the source of a sentence: `laut Doe`, `gemäß einer Studie`. */
export const CREDITING_PREPOSITIONS = wordList('laut gemäß');

/** `nach Angaben …`: prepositions before a noun of saying. */
export const BEFORE_A_NOUN_OF_SAYING = wordList('nach laut gemäß');

/** The word after the name of a source: `Doe zufolge`. */
export const CREDITING_POSTPOSITION = 'zufolge';

/** `so Doe`. */
export const SO = 'so';

/** `seiner Ansicht nach`. */
export const NACH = wordList('nach');

/** Nouns of saying after `nach`: of what somebody said, thinks or knows. */
export const NOUNS_OF_SAYING = wordList(`
  angaben angabe aussage aussagen ansicht ansichten meinung auffassung einschätzung einschätzungen überzeugung darstellung
  worten mitteilung auskunft information informationen berichten bericht berichte erkenntnissen erkenntnis schätzung
  schätzungen prognose prognosen berechnungen berechnung lesart bekunden ermittlungen medienberichten medienbericht
  zeitungsberichten medienangaben polizeiangaben behördenangaben agenturberichten presseberichten augenzeugenberichten
  pressemitteilung studie umfrage agenturmeldungen medieninformationen unternehmensangaben regierungsangaben bekundungen
  zeugenaussagen expertenmeinung dafürhalten urteil plänen beobachtern experten
`);

/** Nouns of saying that name whose they are in themselves: `Medienberichten zufolge`. */
export const COMPOUND_OF_SAYING =
  /.{3}(?:berichten?|angaben|informationen|meldungen|aussagen|kreisen|schätzungen)$/;

/** Words after `nach` with a possessive: `nach seinen Angaben`, `seiner Ansicht nach`. */
export const HIS_WORDS = wordList('seiner seinen ihrer ihren deren dessen eigenen');

/** After these in a phrase of saying stands whose words they are: `nach Angaben von Doe`. */
export const OF_WHOM = wordList('von vom der des einer eines seitens durch');

/** The words before carry on: `Demnach seien …`. */
export const THEREFORE = wordList('demnach danach demzufolge hiernach');

/** `heißt es in …`, `hieß es aus …`. */
export const IT_SAYS = wordList('heißt hieß');

/** Prepositions before where it says so. */
export const BEFORE_WHERE_IT_SAYS = wordList('in im aus bei beim von vom seitens auf');
