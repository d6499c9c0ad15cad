import { wordList } from '../../text/word-list.ts';

/** Words that open a clause. */
export const CLAUSE_OPENERS =
  /^(that|because|while|when|whenever|as|if|but|where|whether|than|though|although|after|before|until|since|once|or|nor|so|yet|what|how|why|which|who|whom|whose|unless|like)$/;

/** Adverbs that stand between commas within a clause. */
export const INSERTED_ADVERBS = wordList(
  'however though too meanwhile instead moreover therefore then also',
);

/** Nouns of an inserted `for …`. */
export const AFTER_INSERTED_FOR = /^(example|instance|one)$/;

/** Nouns of an inserted `in …`. */
export const AFTER_INSERTED_IN = /^(fact|particular|turn|effect|response)$/;

/** `and`, `but`. */
export const AND_OR_BUT = wordList('and but');

/** Words that open a phrase in front of the main clause. */
export const FRONTED_WORDS = wordList(`
  here there meanwhile however when while asked speaking although though yesterday today moreover
  instead
`);

/** Words that end a fronted phrase of time: `two days later, …`. */
export const ENDS_OF_A_FRONTED_TIME = wordList('ago later earlier before');

/** Words that may stand in front of a subject in its clause and are no part of it. */
export const BEFORE_A_SUBJECT =
  /^(and|but|yet|so|also|even|still|meanwhile|instead|however|now|then|later|earlier|today|yesterday|again|perhaps|additionally|moreover|separately|afterward|afterwards|indeed)$|ly$/;

/** Conjunctions that can stand before a participle: `while saying`. */
export const BEFORE_A_PARTICIPLE = wordList('while when after before');

/** Marks and words that always begin another clause. */
export const CLAUSE_STARTS = /^(?:[—–;]|where|when|while|because|as)$/;

/** Words that begin another clause when enough words follow. */
export const CLAUSE_STARTS_IF_LONG = wordList('after since before once until');

/** Words behind a plural noun that describe it: `sources familiar with`. */
export const AFTER_PLURAL_SPEAKERS = /^(close|familiar|[a-z]{3,}ing)$/;

/** Words that join a second verb to a clause. */
export const JOINING_WORDS = wordList('and but then');

/** Words before a participle whose subject is the sentence's. */
export const BEFORE_A_FREE_PARTICIPLE = wordList('by while after before when');

/** Words behind a comma that insert something about the subject. */
export const AFTER_A_SUBJECT_COMMA =
  /^(who|which|whose|a|an|the|\d+|like|including|citing|speaking|in|on|at|of|when|after|while|one|both|himself|herself)$/;

/** As BEFORE_A_FREE_PARTICIPLE, with “in”: `in saying so`. */
export const BEFORE_A_PARTICIPLE_OR_IN = wordList('by while after before when in');

/** Words that may stand before a participle at the start of a sentence. */
export const BEFORE_A_FRONTED_PARTICIPLE = wordList('and but while when yet');

/** Words that part a verb from its purpose. */
export const ENDS_OF_PURPOSE = wordList('not never who which that if when while');

/** Words before a verb that shares the subject of the clause before it. */
export const BEFORE_A_LATER_VERB = wordList('and but who');

/** Words that can follow a name behind its verb: `said Jane Doe, who …`. */
export const AFTER_AN_INVERTED_NAME = wordList('who and');
