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
