import { wordList } from '../../text/word-list.ts';
import { FUNCTION_WORDS_OF_ALL_TEXTS } from './shared-words.ts';

/** Words that a sentence or title may capitalise, and that are never part of a person's name. */
export const FUNCTION_WORDS = wordList(`
  ${FUNCTION_WORDS_OF_ALL_TEXTS}
  three four five six seven eight nine ten me onto along am ago currently speaking responding replying writing
  citing based due including late early less third fourth additionally separately read related updated published
  correction photo image file editor editors old let's that's it's there's here's he's she's what's tells outside inside beneath underneath
  alongside amidst atop except opposite aboard amongst excluding notwithstanding
`);

/** Words of captions and asides that can also be part of a name: `Judicial Watch`. */
export const CAPTION_WORDS = wordList(
  'watch image photo file correction editor editors read published this',
);

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

/** What opens the phrase of a thing that is given a name: `another called Foo`. */
export const OPENS_A_NAMED_THING = wordList('a an another');

/** Words for people whom the clause behind them picks out: `those who say so`. */
export const CHOSEN_PEOPLE = wordList('those people anyone anybody everyone someone');

/** Determiners that open the noun phrase before a relative clause. */
export const BEFORE_AN_ANTECEDENT = wordList(`
  a an the my your his her its our their this that these those any no each every another other
`);

/** Pronouns that open a clause of their own. */
export const CLAUSE_PRONOUNS = wordList('i you he she it we they there');

/** Quantifiers that can stand for a noun. */
export const PLURAL_QUANTIFIERS = wordList('some many most several few all both more');

/** Words that join a verb to the previous one, or negate it. */
export const BEFORE_A_SECOND_VERB = wordList('and not never to');

/** Prepositions that continue a noun phrase. */
export const PREPOSITIONS_INSIDE_A_PHRASE = wordList('of at for from with');

/** A negation among the auxiliaries of a verb. */
export const NEGATION_IN_A_VERB = /^(not|never)$|n't$/;

/** Auxiliaries of what is only possible. */
export const HYPOTHETICAL_AUXILIARIES = wordList('would could may might must should can if shall');

export const IS_OR_ARE = wordList('is are');

/** Auxiliaries of the passive in the present tense. */
export const PRESENT_PASSIVE_AUXILIARIES = wordList('is are being');

export const WAS_OR_WERE = wordList('was were');

/** Forms of “have” that form a perfect. */
export const HAVE_FORMS = wordList('has have had');

/** Words that cannot end a noun phrase. */
export const NEVER_NOUNS = wordList(`
  a an the my your his its their our to not of and or but so as than that this what how why when
  where because if while no more most very too there who's i'm let let's please by being been
  having
`);

/** Prepositions that can open the setting of a statement: `in an interview`. */
export const SETTING_PREPOSITIONS = wordList('in on at during to by after before with from');

/** Lower-case words that can open a subject. */
export const SUBJECT_OPENERS = wordList('the a an some many most several two three one they it we');

/** Prepositions that nearly always open a time or setting. */
export const TIME_PREPOSITIONS = wordList('on during after before by');

/** Pronouns that are a whole subject. */
export const SUBJECT_PRONOUNS = wordList('he she they it we i you who which this there');

/** Words that belong to a verb. */
export const NOT_NEVER_TO = wordList('not never to');

/** Prepositions that only round a number: `about 40 people`. */
export const BEFORE_A_NUMBER = wordList('about around over under at');

export const ARTICLES = wordList('the a an');

/** Adverbs that stand among the words of a verb. */
export const ADVERB =
  /ly$|^(also|then|later|earlier|again|once|previously|now|too|still|already|just|even|since|always|often|sometimes|ever|seldom|never|first|long|himself|herself|themselves|itself)$/;

/** Pronouns that are contracted with a verb: `he’s`. */
export const CONTRACTING_PRONOUNS = wordList('he she it who that');

/** Words before a verb that negate it. */
export const NEGATIONS = wordList(`
  not never seldom rarely hardly n't didn't hasn't hadn't doesn't won't wouldn't
`);

/** Prepositions before a participle that did not happen: `without saying`. */
export const BEFORE_WHAT_DID_NOT_HAPPEN = wordList('from without');

/** Words before a verb that make it a plan, a possibility or a condition. */
export const UNREAL_AUXILIARIES = wordList(
  "to would could might may should must will can if cannot can't",
);

/** Pronouns that a verb certainly follows. */
export const VERB_SUBJECTS = wordList('they we i you');

/** Words before a noun or adjective, but never before a verb. */
export const BEFORE_A_NOUN = wordList('a an the most more very his her its their');

/** Words that make a subject singular. */
export const SINGULAR_SUBJECT_WORDS = wordList(`
  the a an his her its their this that one who which it he she another each every nobody everyone
  everybody someone
`);

export const DID_OR_DO = wordList('did do');

export const HIS_OR_HER = wordList('his her');

/** Possessives that name nobody in particular. */
export const OTHER_POSSESSIVES = wordList('their its our my');

/** Prepositions before the one whose words they are: `criticism from rivals`. */
export const FROM_OR_BY = wordList('from by');

/** Determiners that negate a noun, or nearly: `made no call`. */
export const DENYING_DETERMINERS = wordList('no any few');

export const FOR_OR_ON = wordList('for on');

export const ABOUT_OR_OF = wordList('about of');

/** Prepositions of the place or the audience of a speech. */
export const BEFORE_AN_AUDIENCE = wordList('at to with on in');

/** Pronouns as subjects that mean nobody in particular. */
export const PLURAL_PRONOUN_SUBJECTS = /^(they|we|i|it|you)(?:'(?:ve|d|re|m))?$/;

/** Relative pronouns. */
export const RELATIVE_PRONOUNS = wordList('who which that');

/** Objects and adverbs that may stand between a verb and its participle. */
export const OBJECT_OR_ADVERB = /ly$|^(it|them|him|her|us|me|this|that)$/;

export const HE_OR_SHE_HAD = wordList("he she he'd she'd");

/** Prepositions whose noun isn't a subject. */
export const BEFORE_AN_OBJECT = wordList('of for by with to from against like');

/** Words that open a singular noun phrase. */
export const ARTICLES_AND_SINGULAR_POSSESSIVES = wordList('the a an his her its');

export const HE_OR_SHE = wordList('he she');

/** Words that open a noun phrase after its verb. */
export const PHRASE_OPENERS = wordList('a an the one another two three some several');

export const OF_OR_AT = wordList('of at');

/** Words that open a description after a name. */
export const BEFORE_A_DESCRIPTION = wordList('a an the who');

/** Articles and possessives of the third person. */
export const ARTICLES_AND_POSSESSIVES = wordList('the a an his her its their');

/** A pronoun contracted with its auxiliary: `they’ve`. */
export const CONTRACTED_PRONOUN = /^(he|she|they|we|I|it|you)['’](?:ve|d|re|m)$/i;

/** A masculine pronoun, also contracted: `he’d`. */
export const STARTS_WITH_HE_OR_HIS = /^(he|his)\b/;

/** Words that show an office is somebody else's: `another senator`. */
export const OF_ANOTHER = wordList('another one other');

export const WHO_OR_WHOSE = wordList('who whose');

/** Words that open a description of the credited person. */
export const OPENS_A_DESCRIPTION = /^(a|an|the|who|whose|which|\d+)$/;

/** Prepositions that join a topic to a noun of saying. */
export const AFTER_A_TOPIC_NOUN = wordList('of for about with against');

/** Words that open the object of a verb. */
export const OBJECT_OPENERS = wordList(
  'the a an his her its their him them it that to one more all',
);

export const OF_FOR_FROM = wordList('of for from');

/** Prepositions before an occasion or a channel. */
export const OCCASION_PREPOSITIONS = wordList('in at on through via');

/** Prepositions after a participle that isn't an act of words. */
export const PASSIVE_SETTINGS = wordList('in with at for by');

/** Words after a verb that give a time or point back, instead of content. */
export const TIME_OR_REFERENCE = wordList(
  'last earlier later yesterday today again that it this so',
);

/** Words after a verb of saying that leave it without an object. */
export const AFTER_A_BARE_ACT = wordList(`
  by and or but as not in on at for of with from than when while after before that off up down out
  into
`);

/** Prepositions for where and through what medium words reach a listener. */
export const LISTENING_PREPOSITIONS = wordList('in on at during to via through');

/** Words that open a content without “that”. */
export const CONTENT_OPENERS = wordList('he she they it we the a his her their there');

/** Relative pronouns of a remark. */
/** What opens a clause about the noun before it. */
export const WHO_OR_WHICH = wordList('who which');

export const WHICH_OR_WHOM = wordList('which whom');

/** Pronouns that open a content without “that”. */
export const SUBJECTS_OF_A_CONTENT = wordList('he she they it we there');

/** Words after “said” that open no clause: `said yes`, `said so`, `said as much`. */
export const NO_CONTENT_OPENERS = wordList(`
  to so as and but or while when otherwise yes nothing little almost them him me us much back
  goodbye
`);

/** A pronoun contracted with its verb, at the start of a content. */
export const CONTRACTED_SUBJECT = /^(i|you|he|she|it|we|they|there)'/;

/** Adverbs between a cue and its content. */
export const ADVERB_BEHIND_A_CUE =
  /ly$|^(again|later|earlier|today|yesterday|tonight|back|last|this|once|too|also|then|recently|out)$/;

/** Pronouns, articles and possessives that open a clause. */
export const CLAUSE_OPENING_WORDS = wordList('he she it they we i you there the his her their its');

/** Prepositions that open the topic of a noun of saying. */
export const TOPIC_LINKS = wordList('of for about on over against at');

/** Articles and possessives of people. */
export const ARTICLES_AND_PERSONAL_POSSESSIVES = wordList('the a an his her their');

/** Relative words that stand for a content. */
export const CONTENT_RELATIVES = wordList('which who that what');

/** Words that open a noun phrase after a relative cue. */
export const OPENS_A_NOUN_PHRASE = wordList('a an the his her its their any new');

/** Relative words that can be the object of saying. */
export const OBJECT_RELATIVES = wordList('which that whom what');

/** Personal pronouns in the nominative. */
export const PERSONAL_PRONOUNS = wordList('he she they it we i you');

/** Words with such an ending that aren't nouns. */
export const NO_RELATIVE_NOUNS = wordList(`
  whereas unless always perhaps besides however after whether rather further never later earlier
  says since
`);

/** An article at the start of a label. */
export const ARTICLE_IN_FRONT = /^(the|a|an) /i;

/** Relative pronouns that open a clause about a person. */
export const CLAUSE_RELATIVES = wordList('who whose which');

export const IS_OR_WAS = wordList('is was');

/** Relative words that end a description. */
export const CLAUSE_RELATIVES_WITH_PLACE = wordList('who which whose when where');

/** Words that open a description. */
export const DESCRIPTION_OPENERS = wordList('a an the one');

/** Words that open a role in apposition. */
export const OPENS_AN_APPOSED_ROLE = wordList('the a an its his her their another one');

/** Prepositions that make a noun phrase an object. */
export const BEFORE_SOMEBODY_ELSE = wordList('to by with from for about against under');

/** `the`, and possessives of the third person. */
export const THE_OR_POSSESSIVE = wordList('the its his her their');

export const HE_OR_SHE_IN_ANY_CASE = /^(?:he|she)$/i;

/** Pronouns as the object of a verb. */
export const OBJECT_PRONOUNS = wordList('this that it her him them');

export const THAT_OF_ABOUT = wordList('that of about');

export const ARTICLES_AND_I = wordList('the a an i');

/** Determiners, which precede nouns and never verbs. */
export const DETERMINERS_BEFORE_A_NOUN = wordList(`
  the a an this that these those his her its their our my your some any no every
`);

export const INDEFINITE_ARTICLES = wordList('a an');

/** Subjects that negate their verb: `Nobody asked`. */
export const NOBODY_AT_ALL = wordList('nobody none nothing');

/** Words in front of what somebody is held to be, or blamed for. */
export const AS_OR_FOR = wordList('as for');
/** Words right before “asked” where nobody in front did the asking. */
export const BEFORE_A_PASSIVE_QUESTION = wordList(', when — (');

/** Auxiliaries of what lies ahead. */
export const AHEAD = wordList("will would he'll she'll they'll it'll he'd she'd they'd");

/** Pronouns of the one who tells and of the reader. */
export const TELLERS = wordList('i we you');

/** Words that say nothing by themselves: pronouns, articles, negations. */
export const EMPTY_WORDS = wordList(`
  i you he she it we they there me him her us them my your his its our their this that these those the a an not never
  so to be been being and or but as if what who which also too
`);
