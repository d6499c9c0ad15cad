import { wordList } from '../../text/word-list.ts';

/** Prepositions inside a role: `mayor of Foo`. */
export const LINKS_OF_A_ROLE = wordList('of for at in with from on to by');

/** Offices held over a place. The words after their “of” are a place, whatever its name. */
export const HEADS_OF_PLACES = wordList(`
  mayor governor bishop archbishop sheriff king queen prince princess emir sultan duke duchess
`);

/** Prepositions between an office and its organisation. */
export const LINKS_TO_AN_ORGANIZATION = wordList('of at for with in');

/** Words before a title that say how it is held. */
export const STATES_OF_A_ROLE = wordList('the former ex then acting interim outgoing incoming');

/** Words after a role that don't belong to it. */
export const AFTER_A_ROLE = wordList('in on at who near from');

/** Verbs of leading after “who”. */
export const LEADING_VERBS = wordList('heads leads chairs headed led chaired');

/** Adverbs between “is” and a role. */
export const ADVERBS_OF_HOLDING = wordList('now also first once currently later');

/** Participles of obtaining an office. */
export const CHOSEN_PARTICIPLES = wordList('elected appointed re-elected');

/** Nouns for relatives. They are roles if the text says whose. */
export const KIN = wordList(`
  son daughter wife husband brother sister father mother widow widower nephew niece cousin uncle
  aunt grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother stepbrother stepsister
  half-brother half-sister great-grandson great-granddaughter son-in-law daughter-in-law father-in-law mother-in-law
  brother-in-law sister-in-law godson goddaughter
`);

/** Words for kin that tell the gender of the name after them: `her husband, the lawyer Jean Doe`. */
export const MALE_KIN = wordList(`
  son husband brother father widower nephew uncle grandson grandfather stepson stepfather stepbrother half-brother
  son-in-law father-in-law brother-in-law godson boyfriend ex-husband fiance
`);
export const FEMALE_KIN = wordList(`
  daughter wife sister mother widow niece aunt granddaughter grandmother stepdaughter stepmother stepsister half-sister
  daughter-in-law mother-in-law sister-in-law goddaughter girlfriend ex-wife fiancee
`);

/** Nouns that describe a whole clause, not the person before them. */
export const NO_DESCRIPTION_HEADS = wordList(`
  move day week month year time result sign decision plan fact point claim step race contest
  number term topic subject idea practice position view policy stance place state city town
  company firm group party country state event figure share percent day night morning matter
  question reference phrase word words way thing part role title job post office case book film
  show song speech statement letter report
`);

/** Conjunctions after which a role in apposition may open a clause. */
export const BEFORE_AN_APPOSED_ROLE = wordList(`
  when as but and while because that if after before meanwhile although though since where
`);

/** The same, or a comma. */
export const BEFORE_AN_APPOSED_ROLE_OR_COMMA =
  /^(when|as|but|and|while|because|that|if|after|before|meanwhile|although|though|since|where|,)$/;

/** Words inside a role before a name. */
export const LINKS_BEFORE_A_ROLE = wordList("of 's and");

/** Irregular past forms. A title after them is an object: `met mayor Jane Doe`. */
export const IRREGULAR_VERBS_BESIDE_A_ROLE = wordList(`
  came went met told saw said won beat left made took gave sent wrote got had has was were is are
  be been put led held kept cut hit let set shot paid heard found fired hired named by
`);

/** Words and marks that may stand before the nouns of a role. */
export const EDGE_OF_A_ROLE = wordList(`
  a an the his her its their our my of to with by from for and or as when while that said says
  after before but like
`);

/** The end of a word that may be a verb or an adverb. */
export const VERB_OR_ADVERB_ENDING = /(?:ed|ly|ing)$/;

/** Past tenses that make a role a former one. */
export const FORMER_ROLE_VERBS = wordList('was served worked had');

/** Adverbs around a verb that gives a role. */
export const ADVERBS_BESIDE_A_ROLE_VERB = wordList(
  'also now currently previously once still later',
);

/** Participles for how people obtain an office. */
export const NAMED_OR_ELECTED = wordList('named elected appointed re-elected');

/** Words that end a role after a verb. */
export const ENDS_OF_A_ROLE = wordList(`
  who whose which that and but when while because since until after before as if where by
`);

/** Words that compare somebody with the subject of the sentence. An apposition then describes the subject. */
export const COMPARING = wordList('like unlike');

/** Prepositions between a role and its time. */
export const LINKS_TO_A_TIME = wordList('for since in on from until by');

/** Word sequences after a name that a role follows. */
export const OFFICE_VERBS: readonly (readonly string[])[] = [
  ['is'],
  ['was'],
  ['became'],
  ['remains'],
  ['has', 'been'],
  ['had', 'been'],
  ['serves', 'as'],
  ['served', 'as'],
  ['works', 'as'],
  ['worked', 'as'],
  ['acts', 'as'],
  ['was', 'named'],
  ['was', 'elected'],
  ['was', 'appointed'],
  ['was', 're-elected'],
  ['is', 'serving', 'as'],
];

/** Nouns for a relation to somebody. Without that person's name they aren't a role. */
export const RELATIONS_TO_SOMEBODY = wordList(`
  rival friend ally backer foe enemy colleague opponent challenger neighbor neighbour mentor counterpart supporter
  critic loyalist insider outsider winner loser runner-up successor predecessor classmate roommate teammate
  partner customer fan fellow collaborator surrogate benefactor informant survivor witness donor assailant worker user star resident
`);

/** Nouns that remain a relation with an adjective: `a fierce Foo critic`. They need the other person's name. */
export const NEVER_A_ROLE_ALONE = wordList(
  'rival friend foe enemy opponent winner loser fellow colleague',
);

/** Nouns that are half an office. If a plain word before them was not read, the role is incomplete. */
export const HALF_AN_OFFICE = wordList(`
  star host adviser advisor director chief head manager officer member editor executive official secretary chair
  leader founder owner partner assistant aide president worker specialist operator player agent boss keeper
`);

/** Short titles before a name. A role before one of them is another role. */
export const SHORT_TITLES =
  /^(?:sen|sens|rep|reps|gov|gen|lt|col|capt|adm|maj|sgt|prof|rev|del|dr)\.$|^(?:judge|justice)$|-(?:gen|col|general|colonel)$/;

/** Ranks that stand before another rank: `Lt. Gen.`, `Rear Adm.` */
export const RANKS_BEFORE_A_RANK = wordList(`
  lt. lieutenant maj. major brig. brigadier vice rear chief state staff first 1st 2nd sgt. sergeant command
`);

/** Words that begin a second role: `presidential candidate | former governor`. */
export const OPENS_A_SECOND_ROLE = wordList('former ex then retired late');

/** Titles that aren't complete before another title: `district attorney`, `Democrat Sen.` */
export const NEVER_WHOLE = wordList(
  'state staff county district democrat executive chief vice deputy fellow veteran magistrate star member',
);

/** The second half of an office with two titles: `Secretary | General`. */
export const SECOND_HALVES = wordList('general designate emeritus elect');

/** Words inside a role that lead to another person's name. */
export const LEADS_TO_SOMEBODY = wordList('of for to with from by under at in on against and');

/** Adjectives and participles that need a noun after them: `for public |`, `two lobbying |`. */
export const UNFINISHED =
  /(?:[a-z](?:ic|al|ive|ary|ing|ous|ory|based)|public|moderate|house|senate|two|three|four|several|other|new|many|foreign|human|top)$/;

/** Adverbs that stand in a clause but not in the name of an office. */
export const ADVERB_OF_A_CLAUSE = wordList('also not never just still only even already');

/** Words that follow the verb of a clause. */
export const BEHIND_A_VERB = wordList('a an the his her its their him them it that');

/** Plural nouns of roles, which describe several people. */
export const PLURAL_HEAD = /[a-rt-z]s$/;

/** Words that a hyphen or full stop has cut off: `29-|year state senator`, `Foo.|com writer`. */
export const CUT_IN_FRONT = wordList('year com org net year-old old');

/** Words of time that a role may end in: `the strategist of the campaign four years ago`. */
export const TIME_AT_THE_END = wordList('ago today now then');

/** Past forms that aren't participles. After a title they are its verb. */
export const PURE_PASTS = wordList(
  'came went saw took gave wrote got spoke knew began did fell rose ran',
);

/** Participles that continue a role without a preposition. */
export const PARTICIPLES_OF_A_ROLE = wordList(
  'turned appointed elected named called nicknamed arrested retired based',
);

/** Verbs that open a sentence, and only there have a capital: `Recall Sen. Doe`, `Enter President Doe`. */
export const OPENING_VERBS = wordList(`
  recall count enter meet ask remember consider take join call thank blame support elect forget imagine
  follow hear send tell give put make keep hold bring welcome behold
`);

/**
 * Words inside a role before a name in quotation marks that belongs to it: `author of “…”`, `a hacker known as “…”`.
 */
export const BEFORE_A_QUOTED_NAME = wordList('of as called');

/** Bodies whose name follows after a comma: `the newspaper, Il Foo`. */
export const BODIES_WITH_A_NAME = wordList(`
  newspaper paper daily magazine company firm agency network club band team website site group party publisher
  university journal label studio retailer maker distributor broadcaster developer producer
`);

/** People who found or lead what follows their “of” or “at”. */
export const HEADS_OF_BODIES = wordList(`
  owner co-owner chairman chairwoman director founder co-founder cofounder ceo executive partner analyst manager
  professor employee economist strategist banker editor fellow lecturer
`);

/** Fields of government before another one: `Health and Human Services Secretary`. */
export const FIRST_FIELDS = wordList(`
  health housing science trade culture sport sports business education labour labor justice transport energy
  environment research innovation media tourism youth finance foreign agriculture levelling communications work
`);

/** Lower-case words that form one title with the next word: `film | director`, `economic | adviser`. */
export const COMPOUND_WORDS = wordList(`
  real estate hedge fund venture capital film movie rock pop soap sports tech technology software oil gas fashion food
  wine insurance economic fiscal digital criminal clinical corporate cultural religious social tribal science law
  tax banking crypto internet cable newspaper magazine book children's women's energy street jazz folk opera stage
`);

/** Adjectives of two words that can stand before the noun of a role: `best-selling author`, `Foo-based coach`. */
export const COMPOUND_ADJECTIVE =
  /-(?:selling|winning|based|backed|born|bred|elected|appointed|trained|turned|linked|affiliated|leaning|nominated|time|term|ranking|level|profile|known|paid|educated|raised|owned|funded|led|wing|supported|endorsed|dollar)$/;

/** Ordinals before a word with a capital: `9th Circuit Judge`. */
export const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Words that join two parts of a phrase. */
export const AND_OR_OR = wordList('and & or');

/** Endings of verbs and adverbs after a phrase. */
export const PAST_OR_ADVERB_ENDING = /(?:ed|ly)$/;

/** Endings of verbs and adverbs before a phrase. */
export const VERB_ENDING_IN_FRONT = /(?:ed|s|ly)$/;

/** Nouns of roles that can have a work before them: `“The Long Road” star`. */
export const OF_A_WORK = wordList(`
  star host co-host cohost anchor actor actress director author creator co-creator producer writer editor moderator
  contestant comedian singer presenter narrator judge panelist correspondent reporter winner finalist alum veteran
`);

/** An adjective that says who shares an office, and is no part of it: `fellow | Senator Doe`. */
export const SHARED_WITH_ANOTHER = wordList('fellow another one');

/** Modifiers in small letters that are verbs before a word with a capital: `polls | show Sen. Doe`. */
export const VERBS_BEFORE_A_CAPITAL = wordList('show talk fire press air house crown police');

/** Titles that hardly have a noun before them: `the warm welcome | billionaire Doe received`. */
export const WITHOUT_A_NOUN = wordList(
  'billionaire millionaire longtime long-time veteran retired',
);

/** Roles of one contest, whose year can stand before them: `2012 presidential nominee`. */
export const OF_A_CONTEST = wordList(
  'nominee candidate hopeful contender challenger champion winner finalist medalist medallist runner-up olympian',
);

/** Prepositions before the year of a sentence: `in 2012 candidate Jane Doe left`. */
export const BEFORE_THE_YEAR = wordList('in since until during after before');

/** Words before a “to” that no verb follows: `according to | board chair Jane Doe`. */
export const LEADS_WITH_TO = wordList(`
  according thanks due back next close similar married engaged belongs spoke talked wrote sold given lost handed donated
  awarded paid sent shown lent presented attributed credited linked tied assigned addressed delivered dedicated
`);

/** Titles in small letters that are no role alone, without the words that say of what: `with chief Jane Doe`. */
export const NEVER_ALONE = wordList('chief head member nominee state staff keeper boss');

/** The word that a whole phrase belongs to: `the only candidate | here to have pledged it`. */
export const ALONE_IN_SOMETHING = 'only';

/** The word for a party at the end of its name. */
export const PARTY = 'party';

/** Where somebody comes from, before a title that is not part of it: `home state | Senator Doe`. */
export const HOME = 'home';
export const KINDS_OF_HOMES = wordList('state town city county country province');

/** Titles in small letters that are verbs as well: `to | host Doe`. */
export const TITLES_THAT_ARE_VERBS = wordList(
  'host chair coach captain judge pilot guide model partner champion nurse guard star head author chef boss rival',
);

/** Words that a verb follows, and no title: `will | host Doe`. */
export const WORDS_BEFORE_A_VERB = wordList(
  'to will would can could may might must shall should cannot not never',
);
