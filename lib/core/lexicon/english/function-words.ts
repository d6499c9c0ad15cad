import { wordList } from '../../text/word-list.ts';
/** Closed classes of English words that the rules share. All forms are lower case. */

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

export const WEEKDAYS: readonly string[] =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Words that a sentence or title may write with a capital and that are never part of a person's name. */
export const FUNCTION_WORDS = wordList(`
  a an the this that these those some any all both each every either neither no none many most much few several
  other another such one two three four five six seven eight nine ten
  i you he she it we they me him her us them my your his its our their who whom whose which what where when why how
  and or but nor so yet for of in on at by to from with without within into onto upon over under above below
  between among amid against across along around about after before during since until till through throughout
  toward towards despite besides beyond behind beside near off out up down via per like unlike as than if
  unless because although though while whereas whether once is are was were be been being am do does did done
  has have had having will would shall should can could may might must not never also still even just only
  meanwhile however moreover furthermore instead otherwise therefore thus then there here now later earlier
  again already perhaps maybe indeed yes today yesterday tomorrow tonight ago soon recently currently previously
  following according speaking asked responding replying writing citing given based due including late early last next
  more less first second third fourth finally additionally separately nevertheless nonetheless
  let see read watch related updated published correction photo image file editor editors new old both dear
  let's that's it's there's here's he's she's what's says tells
  `);

/** Words that make a capitalised run the name of something other than a person. */
export const NOT_PERSONAL = wordList(`
  house senate congress parliament assembly council commission committee ministry department office bureau agency
  administration government cabinet court union alliance league federation confederation association organization
  organisation society institute institution foundation university college school academy hospital church party
  party's front movement coalition group company corporation corp inc llc ltd plc bank fund trust exchange holdings
  industries airlines airways motors energy press news times post journal tribune herald guardian
  gazette chronicle magazine network television tv radio media broadcasting agency service services police army
  navy force forces guard corps fleet brigade division command pentagon kremlin
  street avenue road square park plaza bridge airport station tower palace castle hall center centre stadium arena
  hotel museum theater theatre gallery library cathedral mosque temple island islands sea ocean river lake bay
  gulf mount mountain mountains valley coast peninsula desert canal strait city town village county state states
  province district region republic kingdom empire emirates north south east west northern southern eastern
  western central new san santa los las el saint fort port cape upper lower greater
  summit conference forum congress convention treaty accord accords agreement pact act bill amendment resolution
  war battle election elections primary caucus referendum games cup olympics championship championships festival
  award awards prize trial inquiry day week month year eve christmas easter ramadan thanksgiving
  republican republicans democrat democrats democratic conservative conservatives liberal liberals labour labor
  socialist communist green greens muslim muslims christian christians jewish jews catholic catholics
  european europeans african asian arab arabs american americans western internet web
  god lord bible constitution twitter facebook youtube google instagram tiktok telegram
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  `);

/** Words and places that are forenames in front of a surname, and only there. */
export const FORENAME_WORDS = wordList(
  'bill christian grant german guy jordan chad israel georgia chase wade dean victor art pat rich read drew',
);

/** Words of organisations and places that are surnames behind a usual forename: `Jane Hall`. */
export const SURNAME_WORDS = wordList(
  'hall church park day west north post green lake bay french english german holland france jordan ireland israel poland wales london',
);

/** Small words that may stand inside a name between two capitalised parts. */
export const NAME_PARTICLES = wordList(
  'de del della der den des di da das dos du van von zu zur la le el al bin ibn bint ben ter ten y e af av',
);

export const NAME_SUFFIXES = wordList('jr jr. sr sr. ii iii iv');

export const PREPOSITIONS = wordList(
  'in on at by to from with of for about after before during since until through over under against near into via between among amid following ahead across as despite regarding concerning without within',
);

export const AUXILIARIES = wordList(
  'has have had do does did will would can could should may might must',
);

export const BE_FORMS = wordList('is are was were be been being am');

/** Signs of a finite clause, for content that follows a cue without “that”. */
export const FINITE_SIGNS = wordList(
  `is are was were am has have had do does did will would can could shall should may might must cannot can't won't
  don't doesn't didn't isn't aren't wasn't weren't wouldn't couldn't shouldn't hasn't haven't hadn't it's he's she's
  they're we're you're that's there's i'm i've we've they've he'd she'd they'd i'd we'd i'll we'll they'll he'll it'll`,
);
