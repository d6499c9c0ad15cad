import { wordList } from '../../text/word-list.ts';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './calendar-words.ts';
import { SUFFIXES_OF_ANOTHER_NAME } from './name-suffixes.ts';
import { FUNCTION_WORDS_OF_ALL_TEXTS, TITLES_IN_ALL_TEXTS } from './shared-words.ts';

/**
 * English words that may stand beside a surname with a capital and still not be part of a longer name. Folded. From
 * general knowledge. Each list is meant to be complete for its class.
 */

/** Titles and forms of address before a name. A surname or a full name follows them. */
export const TITLES_BESIDE_NAMES = wordList(`
  ${TITLES_IN_ALL_TEXTS}
  presidents senators governors representatives vice prime special sens reps father sister brother sir dame lord lady baron baroness count mr mrs ms
  miss mx dr maj comrade incumbent conservative tyrant tsar acting former ex elect foreign defense defence interior
  finance messrs substitute rookie fullback right-hander left-hander southpaw seed seeded master private shah sheik
  crown
`);

/** Words that open a sentence or link phrases. Before a surname they are no forenames. */
export const FUNCTION_WORDS_BESIDE_NAMES = wordList(`
  ${FUNCTION_WORDS_OF_ALL_TEXTS}
  afterwards ahead almost alongside always apparently away back call calling calls certainly clearly else elsewhere
  eventually ever except far formerly further get give hers hey initially inside lastly lately latest least likely
  nearly nobody nothing obviously often others outside overall own plus probably quite quoting rather really
  regarding remember reportedly right said same say saying seeing seen suddenly surely thank thanks thereafter
  together told too twice usually versus very vs whatever whenever wherever whoever wow
`);

/** Days, months and the like, which news puts right after a name: “Smith Tuesday called …”. */
export const CALENDAR_WORDS = wordList(`
  ${[WEEKDAYS, SHORT_WEEKDAYS, MONTHS, SHORT_MONTHS].flat().join(' ')} thur
`);

/** Nouns that turn the name before them into an organisation, building, work or law, and suffixes such as Jr. */
export const NAME_HEADS = wordList(`
  tower towers building plaza hotel hotels resort club casino golf palace park house hall center centre
  square street avenue road bridge airport stadium arena island islands university college school
  academy institute institution foundation organization organisation trust fund company corporation corp
  inc llc ltd group holdings media entertainment productions international worldwide enterprises network
  airlines national steaks vodka coin bible prize prizes award awards cup medal trophy championship
  scholarship fellowship library museum memorial monument hospital clinic telescope observatory
  laboratory gallery theater theatre festival
  church force one doctrine plan act law bill amendment decree effect family dynasty brothers sisters
  mobile realty watches sneakers station accords night day eve motors industries associates securities studios mall
  stores sea strait peninsula county shelf
  ${SUFFIXES_OF_ANOTHER_NAME}
`);

/** Nouns after a leader's surname that still refer to the person: “the Smith Administration”. */
export const LEADER_NOUNS = wordList(`
  administration cabinet campaign presidency government ally allies aide aides adviser advisers advisor
  advisors supporters voters rally tariffs order orders era white says said tells told vows slams meets
  warns calls signs wants backs hits faces
`);

/** What two people lead or hold together if a hyphen joins their names. */
export const LED_BY_TWO = wordList(`
  administration campaign ticket government cabinet presidency coalition talks meeting summit debate deal
`);

/** Nouns after a surname that mean the family and not the person. */
export const FAMILY_NOUNS = wordList(`
  family families dynasty clan brothers sisters siblings household children kids
`);

/** Nouns after a name that mean a firm of that name: “Doe sales rose”. */
export const FIRM_NOUNS = wordList(`
  sales store stores shop shops shopper shoppers outlet outlets boutique boutiques supermarket supermarkets warehouse
  warehouses showroom showrooms catalogue franchise bookshop bookshops
`);

/** Prefixes that a hyphen joins to a name without making it another name. */
export const PREFIXES = wordList(`pro anti ex post pre non never neo arch former`);

/** Words that title case leaves in lower case: articles, conjunctions, prepositions. */
export const MINOR_WORDS = wordList(`
  a about after against along amid among an and are around as at be before behind between but by down
  during for from if in inside into is it its like near nor not of off on once onto or out over past per
  so than that the their to toward towards under until up upon via vs was were when while with without yet
`);

/** Words that join the words of a title or brand. */
export const CONNECTING_WORDS = /\b(?:the|and|of)\b/;

/** The end of a verb or adverb. */
export const VERB_OR_ADVERB = /.(?:ing|ed|ly)$/;

/** Endings that nouns for people have and forenames hardly do. Folded. */
export const NOUN_OF_PEOPLE = /.{3}(?:[^a]ists?|icans?|crats?|[ae]ctors?|ators?|women|[^r]men)$/;

/** Men and women of a country, where the adjective is another word. */
export const COUNTRYMEN = wordList(`
  swede swedes dane finn pole poles briton britons brit brits scot scots scotsman scotswoman spaniard spaniards turk
  turks serb serbs croat croats slovene slovenes frenchman frenchwoman dutchman dutchwoman englishman englishwoman
  irishman irishwoman welshman welshwoman icelander luxembourger new-zealander kiwi aussie filipino filipina
  argentine uzbek tajik kazakh kurd arab
`);

/** Pronouns of one person. */
export const PERSONAL_PRONOUN = wordList('he she his her him himself herself who whose whom');

/** “a comet called Smith”: names that things have too. */
export const NAMING_PARTICIPLE = /^(?:called|dubbed|labell?ed)$/;

/** Words that may also stand before things: “Republican Majority”, “Special Branch”. */
export const WORD_OF_AN_OFFICE =
  /^(?:republican|democrat|conservative|special|foreign|interior|finance|defense|defence|elect|acting|former|ex|general|prime|vice|crown|deputy|state|staff|house|chief|independent|premier|champion)$/;

/** Ranks and offices of two words. The second alone may stand before things: “General Motors”. Folded. */
export const RANK_OF_TWO_WORDS =
  /(?:major|lieutenant|brigadier|attorney|secretary|solicitor) general$/;

/** Prepositions that precede places far more often than people. */
export const PREPOSITION_OF_PLACE = wordList(
  'in near into across outside throughout within around',
);

/** The same for names that are also places: “to Washington”. */
export const PREPOSITION_OF_WAY = wordList(`
  to from at of for via through leaving visiting north south east west new
`);

/** Determiners. A name after them is a thing's. `that` is left out: it opens clauses (“said that Smith …”). */
export const DETERMINER_BEFORE = wordList(`
  the a an this these those each every some any no my our your his her its their
`);

/** Nouns for a name itself. Words in quotation marks after them name nobody. */
export const NAMING_NOUNS = wordList(`
  name names forename surname nickname pseudonym alias moniker epithet handle username hashtag word term phrase
`);

/** Determiners that never precede a person's name: “a Smith”. `her` isn't one, since it may also be an object. */
export const DETERMINERS_OF_THINGS = wordList('a an another my our your their his');

/** Doctors whose names now mean illnesses: “his mother had Smith’s”. */
export const ILLNESSES = wordList('alzheimer parkinson huntington hodgkin crohn asperger tourette');
