import { wordList } from '../../text/word-list.ts';

/** Words that begin a clause, before its subject. */
export const CLAUSE_OPENERS =
  /^(that|because|while|when|whenever|as|if|but|where|whether|than|though|although|after|before|until|since|once|or|nor|so|yet|what|how|why|which|who|whom|whose|unless|like)$/;

/** Adverbs between commas: `, however,`. */
export const INSERTED_ADVERBS = wordList(
  'however though too meanwhile instead moreover therefore then also',
);

/** Nouns of an inserted `for …`. */
export const AFTER_INSERTED_FOR = /^(example|instance|one)$/;

/** Nouns of an inserted `in …`. */
export const AFTER_INSERTED_IN = /^(fact|particular|turn|effect|response)$/;

export const AND_OR_BUT = wordList('and but');

/** Words that open a phrase before the main clause. */
export const FRONTED_WORDS = wordList(`
  here there meanwhile however when while asked speaking although though yesterday today moreover
  instead
`);

/** Words that end a fronted phrase of time: `two days later, …`. */
export const ENDS_OF_A_FRONTED_TIME = wordList('ago later earlier before');

/** Words before a subject that are not part of it. */
export const BEFORE_A_SUBJECT =
  /^(and|but|yet|so|also|even|still|meanwhile|instead|however|now|then|later|earlier|today|yesterday|again|perhaps|additionally|moreover|separately|afterward|afterwards|indeed)$|ly$/;

/** Conjunctions that can stand before a participle: `while saying`. */
export const BEFORE_A_PARTICIPLE = wordList('while when after before');

/** Marks and words that always begin another clause. */
export const CLAUSE_STARTS = /^(?:[—–;]|where|when|while|because|as)$/;

/** Words that begin another clause when enough words follow. */
export const CLAUSE_STARTS_IF_LONG = wordList('after since before once until');

/** Words after a plural noun that describe it: `sources familiar with`. */
export const AFTER_PLURAL_SPEAKERS = /^(close|familiar|[a-z]{3,}ing)$/;

/** Words that join a second verb to a clause. */
export const JOINING_WORDS = wordList('and but then');

/** Words before a participle whose subject is the sentence's. */
export const BEFORE_A_FREE_PARTICIPLE = wordList('by while after before when');

/** Words after a comma that insert something about the subject. */
export const AFTER_A_SUBJECT_COMMA =
  /^(who|which|whose|a|an|the|\d+|like|including|citing|speaking|in|on|at|of|when|after|while|one|both|himself|herself)$/;

/** Like BEFORE_A_FREE_PARTICIPLE, with “in”: `in saying so`. */
export const BEFORE_A_PARTICIPLE_OR_IN = wordList('by while after before when in');

/** Words that may stand before a participle at the start of a sentence. */
export const BEFORE_A_FRONTED_PARTICIPLE = wordList('and but while when yet');

/** Words that separate a verb from its purpose. */
export const ENDS_OF_PURPOSE = wordList('not never who which that if when while');

/** Words before a verb that shares the subject of the clause before it. */
export const BEFORE_A_LATER_VERB = wordList('and but who');

/** Words that can follow a name after its verb: `said Jane Doe, who …`. */
export const AFTER_AN_INVERTED_NAME = wordList('who and');

/** Words that end the name of the credited person. */
export const ENDS_OF_A_CREDIT = wordList('that and but because while where which who');

/** Words that open a clause in the article's own words. */
export const OPENS_A_CLAUSE = wordList('he she they it we i and but who that when as while');

/** Words that open the rest of an act after a day. */
export const OPENS_THE_REST_OF_AN_ACT = wordList(
  'to that whether if about for against why how over',
);

/** Words that open a clause after a noun. */
export const OPENS_A_NOUN_CLAUSE = wordList('to that whether if how why what who which');

/** Conjunctions with which the article contrasts something with an act. */
export const CONTRASTING_CONJUNCTIONS = wordList('while as though although');

/** Words that open another clause after the object. */
export const OPENS_ANOTHER_CLAUSE = wordList('that who which when how if because and');

/** Words that open the time of an act. */
export const SETTING_CONJUNCTIONS = wordList('when while after before during following amid since');

/** Words that may stand before a verb that continues a sentence. */
export const BEFORE_AN_ACT = wordList('and but even');

/** Words of the article itself before a clause with an inserted cue. */
export const BEFORE_AN_INSERTED_CUE = wordList('however but yet so');

/** Words that open a setting at the start of a sentence. */
export const FRONTED_OPENERS = wordList(
  'when after before while if as although though because on in at during',
);

/** Conjunctions that may open the article's own clause after a content. */
export const ADJUNCT_CONJUNCTIONS = wordList(
  'while though although when after before as because since once whereas',
);

/** Conjunctions of time among them. */
export const TIME_CONJUNCTIONS = wordList('after before since when');

/** Conjunctions of a concession after a comma. */
export const CONCEDING_CONJUNCTIONS = wordList('while although though but');

/** Prepositions of a concession or cause after a comma. */
export const CONCEDING_PREPOSITIONS = wordList('despite after following amid');

export const ALTHOUGH_THOUGH_WHILE = wordList('although though while');

/** Words that open an indirect question. */
export const QUESTION_WORDS = /^(whether|why|how|what|if)$/;

/** Words after a cue's comma that belong to the article. */
export const AFTER_A_CUE_COMMA = wordList('who which because but');

/** Conjunctions of simultaneous actions. */
export const AS_WHILE_WHEN = wordList('as while when');

/** Words after a noun phrase that show it isn't a subject yet. */
export const JOINS_OR_RELATES = wordList('and or but who which');

/** Words after a name that somebody was given. */
export const AFTER_A_GIVEN_NAME = wordList('which that who shortly earlier later and');

/** Conjunctions that end what a noun reports. */
export const ENDS_OF_A_NOUN_REPORT = wordList('while although though which when but');

/** Words after which another verb may follow. */
export const OPENS_AN_INNER_CLAUSE = wordList('who what where whether if because and or');

/** Words that open a credit: `according to Doe`, `as reported by Doe`. */
export const CREDIT_OPENERS = wordList('according as');

/** Words that end the clause of an event. */
export const ENDS_OF_AN_EVENT_CLAUSE = wordList(`
  who which what how why that when where while after before because as since until amid but
  although if
`);

/** Words that continue a subject. */
export const AND_WHO_WHICH = wordList('and who which');

/** Words that open a question, or what is only supposed. */
export const IF_OR_WHETHER = wordList('if whether');
/** The word between somebody quoted and the verb of saying: `quoted Doe as saying`. */
export const AS_BEFORE_WORDS = wordList('as');
/** Words that open a question put to somebody. */
export const QUESTION_OPENERS = wordList('whether if why how what who when where which whom about');
/** Words that open a clause of manner or cause, which reports nothing. */
export const MANNER_OPENERS = wordList('how why');
/** Words that only lead on to others, so that no report ends with them. */
export const OPEN_ENDS = wordList(
  'and but or nor because although though while which whose if unless until the a an',
);
