import { wordList } from '../../text/word-list.ts';

/** Signs of tense around a date. All forms are lower case. */

/** Modal verbs for the future. “Could” and “can” show no time. */
export const FUTURE_MODALS = wordList(
  `will shall won't shan't would wouldn't 'll i'll he'll she'll it'll we'll they'll you'll may might must should`,
);

/** Words that make an infinitive, or `for` and `on` after them, a plan: `planned to meet`, `due on Monday`. */
export const PLANNING = wordList(
  `plan plans planned planning expected expects expect scheduled due set slated poised ready likely hope hopes
  hoping hoped intend intends intended want wants wanted promise promised promises vow vowed vows pledge pledged
  pledges agreed agrees prepare prepares prepared preparing going about supposed meant aim aims billed booked tipped
  rescheduled postponed`,
);

/** Verbs of timetables, whose present tense means the future: `opens on Friday`. */
export const TIMETABLE_VERBS = wordList(
  `opens begins starts returns resumes ends expires closes concludes reopens continues arrives leaves departs
  travels faces heads finishes comes takes`,
);

/** Past forms that don't end in -ed. */
export const IRREGULAR_PAST = wordList(
  `was were had did wasn't weren't hadn't didn't said told met won lost took came went made gave saw found held
  began left put got knew thought became brought kept led sent set read cut hit stood understood paid heard fell
  rose flew ran sat spoke wrote drew grew broke chose drove ate swore wore shot sought taught caught built spent
  sold fought bought dealt struck stuck hung shook stole threw laid quit shut spread drank sang sank slept swam
  tore woke withdrew overthrew froze fled bled sped shown seen known taken given gone done written spoken driven
  drawn grown broken chosen beaten eaten fallen risen flown worn sworn stolen thrown hidden forbidden`,
);

/** Words in -ed that aren't past forms. */
export const NO_PAST = wordList(
  `hundred need speed feed seed breed bleed exceed proceed succeed indeed naked wicked sacred kindred red bed shed
  wed fed greed creed weed deed heed reed steed embed`,
);

/** Endings of participles. */
export const PARTICIPLE_ENDINGS = /(?:ed|ing)$/;

/** Participles that put an infinitive into the future: `is due to meet`. */
export const PLANNED_PARTICIPLES = wordList('due scheduled set');

/** Participles for how a text was published. */
export const PUBLISHED_PARTICIPLES = wordList('published released conducted issued obtained filed');

/** Words in “-ing” that aren't participles. */
export const NOT_PARTICIPLES_IN_ING = wordList(`
  nothing something everything anything king leading existing remaining surviving
`);

/** Verbs that only say another action continues: `continued to`, `began`, `keeps`. */
export const CARRYING_ON = wordList(`
  continue continues continued continuing begin begins began begun start starts started keep keeps
  kept proceeded
`);

/** Verbs that carry a participle. */
export const HELPING_VERBS = wordList(`
  is are was were been be began begun begins begin kept keep keeps started starts start continued
`);

/** Signs that a stretch has its own verb. */
export const SIGNS_OF_A_VERB =
  /(ed|ly)$|^(who|which|that|took|went|gave|made|came|got|left|sent|spoke|held)$/;

/** Signs that the word after a subject is its verb. */
export const PAST_VERBS =
  /^[a-z]{2,}ed$|^(also|then|took|went|gave|made|came|got|left|sent|spoke|held|began)$/;

/** Past verbs for what people do in order to speak: `took to the stage to blast …`. */
export const DEEDS_BEFORE_SPEAKING = wordList(`
  went took used held stood came appeared returned turned met gathered wrote issued sent paused
  stopped rose joined interrupted testified spent visited flew phoned emailed
`);

/** Irregular past forms that begin the next action: `claimed victory and | left`. */
export const IRREGULAR_PAST_VERBS =
  /^(said|told|wrote|made|took|went|gave|got|left|sent|held|began|kept|won|lost|led|came|met|put|set|ran|saw|spoke|drew|stood)$/;

/** Participles of a fronted setting: `Asked about the plan, …`. */
export const FRONTED_PARTICIPLES = wordList('asked speaking according citing pressed');

/** Words in “-ing” that don't end a sentence as a participle. */
export const NO_CLOSING_PARTICIPLES = wordList(
  'including during nothing something anything everything being having',
);

/** Final participles for what the speaker does with words. */
export const SPEAKING_PARTICIPLES = wordList('pointing pushing drawing referring touting');

/** The end of a word that is a verb after “that”. */
export const VERB_BEHIND_THAT = /^(?:[a-z]+ed|was|were|is|are|has|have|would|will|led|drew|made)$/;

/** The end of an adverb or participle. */
export const LY_OR_ING = /(?:ly|ing)$/;

/** `be`, `been`: parts of a longer verb. */
export const BE_OR_BEEN = wordList('be been');

/** Auxiliaries of the future. */
export const WILL_OR_WOULD = /^(will|would|won't|wouldn't)$/;

export const IS_OR_ARE = /^(is|are)$/;

/** Words with which another clause begins. */
export const TENSE_EDGES =
  /^(,|and|but|or|who|which|that|when|where|after|before|since|because|as|while|if|whether|although|though)$/;

/** Adverbs among the words of a verb. */
export const ADVERBS_OF_TENSE =
  /ly$|^(not|never|also|still|now|already|just|only|even|then|later)$/;

/** Auxiliaries of the perfect. */
export const PERFECT_AUXILIARIES = wordList("has have had having hasn't haven't hadn't");

/** Verbs that headlines put after “to”: `Doe to meet Roe on Friday`. */
export const VERBS_OF_PLANS = wordList(`
  meet hold visit speak testify appear face sign attend host open reopen return vote play join
  resign leave address begin start announce release travel decide rule launch take step receive
  unveil deliver go stand close end
`);

/** Verbs whose progressive means a plan: `is meeting Roe on Friday`. */
export const PARTICIPLES_OF_PLANS = wordList(`
  meeting holding hosting visiting travelling traveling returning arriving flying heading leaving
  launching releasing opening closing playing
`);

/** The present tense of “be”. */
export const IS_ARE_AM = wordList('is are am');

/** Forms of “be” before a participle. */
export const PRESENT_AND_PAST_OF_BE = wordList("is are was were 's");

/** Participles for plans. */
export const PLANNED = wordList(`
  expected scheduled due set slated planned billed booked rescheduled postponed
`);

/** Words between such a participle and its time. */
export const BEHIND_PLANNED = wordList('for on in at until by back early late next this');

/** Auxiliaries of the past tense. */
export const PAST_AUXILIARIES = wordList("was were had did wasn't weren't hadn't didn't");

/** Forms of “be” inside a verb. */
export const BE_FORMS_IN_A_VERB = wordList('be been being');

/** Events in the future that have their own date: `faces an election in March`. */
export const AWAITED_EVENTS = wordList(`
  election elections vote trial retrial hearing sentencing referendum runoff inquest
`);

/** Nouns after “take” that report an event: `takes place`. */
export const TAKEN_NOUNS = wordList('place effect office');

/** Prepositions after a verb of going. */
export const BEHIND_A_VERB_OF_GOING = wordList('to into for back');
