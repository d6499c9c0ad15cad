import { wordList } from '../../text/word-list.ts';

/** Prepositions inside a role: `mayor of Foo`. */
export const LINKS_OF_A_ROLE = wordList('of for at in with from on to by');

/** Offices held over a place: what follows their “of” is a place, whatever its name. */
export const HEADS_OF_PLACES = wordList(`
  mayor governor bishop archbishop sheriff king queen prince princess emir sultan duke duchess
`);

/** Prepositions between an office and its organisation. */
export const LINKS_TO_AN_ORGANIZATION = wordList('of at for with in');

/** Words in front of a title that say how it is held. */
export const STATES_OF_A_ROLE = wordList('the former ex then acting interim outgoing incoming');

/** Words behind a role that are no part of it. */
export const AFTER_A_ROLE = wordList('in on at who near from');

/** Verbs of leading behind “who”. */
export const LEADING_VERBS = wordList('heads leads chairs headed led chaired');

/** Adverbs between “is” and a role. */
export const ADVERBS_OF_HOLDING = wordList('now also first once currently later');

/** Participles of getting an office. */
export const CHOSEN_PARTICIPLES = wordList('elected appointed re-elected');

/** Nouns for relatives. They are roles if the text says whose. */
export const KIN = wordList(`
  son daughter wife husband brother sister father mother widow widower nephew niece cousin uncle
  aunt grandson granddaughter stepson stepdaughter
`);

/** Nouns that describe a whole clause, not the person before them. */
export const NO_DESCRIPTION_HEADS = wordList(`
  move day week month year time result sign decision plan fact point claim step race contest
  number term topic subject idea practice position view policy stance place state city town
  company firm group party country state event figure share percent day night morning matter
  question reference phrase word words way thing part role title job post office case book film
  show song speech statement letter report
`);

/** Conjunctions behind which a role in apposition may open a clause. */
export const BEFORE_AN_APPOSED_ROLE = wordList(`
  when as but and while because that if after before meanwhile although though since where
`);

/** The same, or a comma. */
export const BEFORE_AN_APPOSED_ROLE_OR_COMMA =
  /^(when|as|but|and|while|because|that|if|after|before|meanwhile|although|though|since|where|,)$/;

/** Words inside a role in front of a name. */
export const LINKS_BEFORE_A_ROLE = wordList("of 's and");

/** Irregular pasts, behind which a title is an object: `met mayor Jane Doe`. */
export const IRREGULAR_VERBS_BESIDE_A_ROLE = wordList(`
  came went met told saw said won beat left made took gave sent wrote got had has was were is are
  be been put led held kept cut hit let set shot paid heard found fired hired named by
`);

/** What may stand in front of the nouns of a role. */
export const EDGE_OF_A_ROLE = wordList(`
  a an the his her its their our my of to with by from for and or as when while that said says
  after before but like
`);

/** The end of a word that may be a verb or adverb. */
export const VERB_OR_ADVERB_ENDING = /(?:ed|ly|ing)$/;

/** Past tenses that make a role a former one. */
export const FORMER_ROLE_VERBS = wordList('was served worked had');

/** Verbs that are a role with what is led: `chairs the board`. */
export const VERBS_OF_LEADING = wordList(`
  oversees oversaw heads leads chairs runs directs headed led chaired directed founded co-founded
  owns
`);

/** Past-tense occupation verbs: `worked`, `taught`. */
export const PAST_OCCUPATION_VERBS = wordList(`
  worked taught covered studied represented managed edited hosted advised coached researched
  served
`);

/** Adverbs around a verb that tells a role. */
export const ADVERBS_BESIDE_A_ROLE_VERB = wordList(
  'also now currently previously once still later',
);

/** Past tenses of leading. */
export const PAST_VERBS_OF_LEADING = wordList('headed led chaired directed oversaw');

/** Participles with which somebody gets an office. */
export const NAMED_OR_ELECTED = wordList('named elected appointed re-elected');

/** Groups, in lower case, that somebody can lead. `Leads the race` is not a role. */
export const LED_THINGS =
  /^(board|committee|company|firm|department|agency|union|party|team|council|office|group|ministry|division|institute|commission|delegation|campaign|bureau|bank|fund|school|college|hospital|museum|theater|theatre|magazine|newspaper|lab|laboratory|unit|center|centre|program|programme|organization|organisation|association|church|charity|foundation|opposition|government|bakery|shop|restaurant)$/;

/** Prepositions between an office and where it is held. */
export const LINKS_TO_A_PLACE_OF_WORK = wordList('of for at in');

/** Words that end a role behind a verb. */
export const ENDS_OF_A_ROLE = wordList(`
  who whose which that and but when while because since until after before as if where
`);

/** Prepositions between a role and its time. */
export const LINKS_TO_A_TIME = wordList('for since in on from until by');

/** Words between “was” and “elected”. */
export const TIMES_ELECTED = wordList('first re- twice');

/** Participles of an election or appointment. */
export const ELECTED_OR_APPOINTED = /^(re-)?(elected|appointed|reelected)$/;

/** Verbs of making an organisation, behind “helped”. */
export const FOUNDING_VERBS = wordList('found create build');

/** Verbs behind a name that a role follows, word by word. */
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
