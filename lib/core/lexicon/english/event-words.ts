import { wordList } from '../../text/word-list.ts';

/** Words after “to” that begin an object: `sentenced on Monday to life`. */
export const OPENS_AN_EVENT_OBJECT = wordList(`
  the a an his her its their life death prison jail more at up between nearly about
`);

/** Words between an event and its place or date. */
export const BETWEEN_EVENT_AND_PLACE = wordList(`
  in at near outside on of to the a an early late earlier later last this
`);

/** Nouns of buildings and grounds in the name of a place. */
export const BUILDING_NOUNS = wordList(`
  palace castle hall hotel center centre house stadium arena museum theater theatre library
  cathedral church university college school airport station headquarters building tower park
  square base club gallery courthouse court observatory resort
`);

/** What people are “in” or “at” that isn't a place on a map. */
export const NO_PLACE_WORDS =
  /^(olympics|games|cup|championships?|marathon|summit|conference|forum|convention|bill|act|party|league|english|french|german|spanish|russian|arabic|god|twitter|facebook|instagram|telegram|youtube)$/;

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = wordList('in at near outside');

/** Words that begin an event's name: `Battle of Foo`, `Tour de Foo`, `Storm Foo`. */
export const EVENT_NOUNS_IN_FRONT = wordList('battle siege treaty massacre tour giro vuelta feast');

/** Nouns for storms, which have names of people. */
export const STORM_NOUNS = wordList('storm hurricane typhoon cyclone');

/** Words after a storm's noun that make it something else. */
export const NO_STORM_BEHIND = wordList(`
  center centre season warning watch force relief damage surge area street city
`);

/** Words of an event's name in lower case, between capitals. */
export const SMALL_WORDS_OF_AN_EVENT = wordList('of the for on and de');

/** Words for another event with the same name: `the next Foo Summit`. */
export const ANOTHER_TIME = wordList('next previous last past earlier future every each');

/** Words that say people were at the event that follows. */
export const VERBS_OF_TAKING_PART =
  /^(attend|attends|attended|attending|opened|opens|opening|addressed|addressing|hosted|hosting|chaired|chairing|joined|joining|met|meets|meeting|spoke|speaking|arrived|arrives|arriving|arrival|visited|led|leads|convened|convenes)$/;

/** `won the Foo Cup`, but not `won ten votes at the Foo Forum`. */
export const VERBS_OF_WINNING = /^(won|wins|winning)$/;

/** Words and marks that join names of people. */
export const JOINS_NAMES = /^(,|and|, and|with)$/;

/** Words that may stand between an event's name and its date and places. */
export const BESIDE_AN_EVENT =
  /^(,|in|at|near|from|to|on|of|the|a|this|next|last|late|early|which|that|is|was|will|be|being|held|opens|opened|starts|started|begins|began|takes|took|place|due|set|scheduled|for)$/;

/** Verbs that show that a nearby date belongs to a treaty or act. */
export const VERBS_OF_SIGNING =
  /^(sign|signs|signed|signing|ratif(?:y|ied)|adopted|concluded|approved|passed|enacted|brokered|agreed|reached|struck)$/;

/** Words after a treaty that say it was made. */
export const SIGNED_BEHIND = wordList(`
  were been signed ratified adopted concluded passed enacted agreed reached into force effect came
  entered by
`);

/** Without words about the weather, “Storm Shadow” is a missile. */
export const WEATHER_WORDS =
  /\b(?:flood(?:s|ed|ing)?|rain(?:s|fall)?|wind speeds?|winds|gusts?|weather|landfall|forecasters?|gales?|tropical|evacuat\w+|mph winds)\b/i;

/** Nouns for organisations as often as for events. */
export const FORUM_NOUNS = wordList('forum dialogue');

export const AT_OR_DURING = wordList('at during');

/** Where the words of an announcement may be cut. */
export const BREAKS_OF_AN_ANNOUNCEMENT = /,| (?:and|but|as|which|who|that|after|before) /g;

/** Words before a noun of an incident that rule it out. */
export const NO_INCIDENT = wordList(`
  no any every each possible potential future planned another such heart panic personal verbal
  under cease forest open
`);

/** Words that aren't part of an incident's name. */
export const NO_INCIDENT_MODIFIER = wordList(`
  the a an this that his her its their our my of in at on by from with to and or was were is had
  has as for after before during since when while another one two three first second last latest
  recent deadly fatal devastating horrific massive huge major apparent alleged suspected into over
  under under against following deadliest worst single same caught set opened catch
`);

/** Words before an incident that show a particular one is meant. */
export const OWNS_AN_INCIDENT = /^(a|an|the|this|that)$|^['’]s$/;

/** Words that cannot end a title. */
export const LOOSE_ENDS_OF_AN_EVENT = wordList(`
  in at on of for to by with from near as over the a an and his her their
`);

/** Prepositions after what happened to a person. */
export const LINKS_OF_A_FATE = wordList('of with for over');

/** A preposition at the start of an event's object. */
export const STARTS_WITH_A_PREPOSITION = /^(?:in|at|near|with|of|for|to|by)\b/;

/** Nouns for a visit. */
export const VISIT_NOUNS = wordList('visit trip');

/** Words that end the name of an event, by the kind of event. */
export const EVENT_HEADS = {
  event: `
    festival games olympics cup championship championships marathon fair expo biennale referendum election elections
    primary inquiry trial hearing hearings war battle uprising revolution earthquake hurricane gala awards ceremony rally
    tournament regatta prix derby massacre riots siege strike parade final finals
  `,
  meeting: 'summit conference forum meeting talks dialogue convention symposium',
  treaty: 'accord accords treaty pact agreement protocol armistice truce ceasefire act bill',
  day: 'day',
} as const;

/** Incidents. Each needs a time and a place, since otherwise the text speaks in general. */
export const INCIDENT_NOUNS =
  wordList(`crash fire blaze explosion blast earthquake landslide avalanche flood floods shooting bombing attack stabbing airstrike
  derailment collapse blackout massacre riot riots hijacking eruption wildfire tornado stampede shipwreck`);

/** Nouns for what happens to a person. */
export const FATE_NOUNS =
  wordList(`arrest death resignation inauguration election re-election appointment trial sentencing conviction acquittal execution
  assassination funeral wedding impeachment swearing-in coronation visit trip`);
