import { wordList } from '../../text/word-list.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';

/** May is also a forename and a surname. */
const MONTHS_ALONE = MONTHS.filter((month) => month !== 'may');

/** Words that make a capitalised run the name of something other than a person. */
export const NOT_PERSONAL = wordList(`
  house senate congress parliament assembly council commission committee ministry department office bureau agency
  administration government cabinet court union alliance league federation confederation association organization
  organisation society institute institution foundation university college school academy hospital church party
  party's front movement coalition group company corporation corp inc llc ltd plc bank fund trust exchange holdings
  partners partnership research weekly monthly daily quarterly global associates consulting consultants capital
  ventures securities technologies systems solutions labs laboratories studios pictures entertainment records books
  publishers publishing productions advisors advisers strategies communications analytics logistics pharmaceuticals
  enterprises properties investments insurance stores brands foods railways railroad ballet orchestra symphony
  affairs relations appeals needs management resources protection prevention statistics safety budget development
  planning industries airlines airways motors energy press news times post journal tribune herald guardian
  gazette chronicle magazine network television tv radio media broadcasting agency service services police army
  navy force forces guard corps fleet brigade division command pentagon kremlin
  street avenue road square park plaza bridge airport station tower palace castle hall center centre stadium arena
  hotel museum theater theatre gallery library cathedral mosque temple island islands sea ocean river lake bay
  gulf mount mountain mountains valley coast peninsula desert canal strait wadi nahr jabal jebel kfar beit deir kibbutz oblast rajon city town village county state states
  province district region republic kingdom empire emirates north south east west northern southern eastern
  western central new san santa los las el saint fort port cape upper lower greater
  summit conference forum congress convention treaty accord accords agreement pact act bill amendment resolution
  war battle election elections primary caucus referendum games cup olympics championship championships festival
  program programme project scholarship fellowship initiative campaign syndrome disease theorem doctrine paradox
  award awards prize trial inquiry day week month year eve christmas easter ramadan thanksgiving
  republican republicans democrat democrats democratic conservative conservatives liberal liberals labour labor
  socialist communist green greens muslim muslims christian christians jewish jews catholic catholics
  european europeans african asian arab arabs american americans western internet web
  god lord bible constitution twitter facebook youtube google instagram tiktok telegram
  ${WEEKDAYS.join(' ')}
  ${MONTHS_ALONE.join(' ')}
  `);
/** Words and places that are forenames, but only before a surname. */
export const FORENAME_WORDS = wordList(
  'bill christian grant german guy jordan chad israel georgia chase wade dean victor art pat rich read drew',
);
/** Words of organisations and places that are surnames after a usual forename: `Jane Hall`. */
export const SURNAME_WORDS = wordList(
  'hall church park day west north post green lake bay bridge street temple castle battle court press ocean fleet easter christmas christian guard french english german holland france jordan ireland israel poland wales london',
);
/** Months that are also surnames. */
export const MONTH_SURNAMES = wordList('may march april june july august january');
/** Words that show a month is a month: `in early May`, `a March day`. */
export const BEFORE_A_MONTH = wordList(`
  in of by until till since last next this that early late mid mid- from to between and through throughout during before
  after for on end a an the its our every each around about or past
`);
/** Pronouns after “May” that make it a verb of a question or wish. */
export const AFTER_A_QUESTION_OF_WILL = wordList('i you he she it we they the a god not');
/** The ending of words for the people of a place, such as `Kentuckian`. Forenames with it are listed. */
export const DEMONYM_ENDING = /[a-z]{5}ian$/;
/** Endings of words before a forename that aren't forenames: `Kentuckian Jane Doe`. */
export const NO_FORENAME_ENDING =
  /[a-z]{4}(?:ian|ans|ment|ments|tion|tions|ship|ness|ity|ing|ers|ists|ism|ese|ites?|olitan|icans?)$/;
/** Beginnings of a surname before another capital: `MacArthur`. */
export const GLUED_PREFIX =
  /^(?:Mac|Mc|Van|Vander|Vande|Von|Fitz|Des|Del|Dela|San|Saint|Abu|Ben|Bin|Mul|Der|Ter|Ver)$/;
/** Nouns for relatives, which stand beside a person's name. */
export const RELATIVES =
  /^(wife|husband|son|daughter|brother|sister|father|mother|cousin|uncle|aunt|widow|partner|fiancee?|grandson|granddaughter|stepson|stepdaughter)$/;

/** Words in capitals that aren't shouted function words: `US`. */
export const CAPITALS_THAT_ARE_NAMES = /^(US|WHO|IT)$/;

/** Adjectives that stand before a name without being part of it. */
export const LOWER_CASE_BEFORE_A_NAME = wordList('late royal white justice');

/** Lower-case words inside a name or title. */
export const SMALL_NAME_WORDS = /^(of|the|for)$|ly$/;

/** Endings of nouns that verbs don't have. */
export const ADJECTIVE = /(?:est|ior|al|ous|ive|ful)$|^(?:own|top|fellow|young|old|many)$/;
export const NOUN_ENDING = /[a-z]{3}(s|ion|ment|ity|er|al|ance|ence)$/;

/** Words that open the name of a place. */
export const OPENS_A_PLACE = /^(New|US)$/;

/** Endings of adverbs that stand before a surname at the start of a sentence: `Interestingly Doe`. */
export const ADVERB_IN_FRONT =
  /[a-z]{2}(?:ingly|edly|ously|ently|antly|[bcdlnrstuv]ally|ately|ctly|ably|ibly|fully|arily|ively|arly|inly)$/;
