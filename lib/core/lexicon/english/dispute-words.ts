import { wordList } from '../../text/word-list.ts';

/** Words with which articles connect an answer to what it answers. */

/** Participles after a neutral reply that make it an objection: `responded, arguing …`. */
export const OBJECTING: ReadonlySet<string> = new Set([
  'argue',
  'insist',
  'contend',
  'maintain',
  'claim',
  'deny',
  'dismiss',
  'reject',
  'dispute',
  'counter',
  'warn',
  'protest',
  'object',
]);

/** Verbs of attack. An answer by the person they attack opposes the attack, whatever its words. */
export const ATTACKING: ReadonlySet<string> = new Set([
  'accuse',
  'allege',
  'blame',
  'blast',
  'condemn',
  'criticize',
  'criticise',
  'denounce',
  'deny',
  'deride',
  'dismiss',
  'dispute',
  'fault',
  'lambaste',
  'mock',
  'reject',
  'ridicule',
  'slam',
]);

/** Words in an answer that call a claim untrue. A mere “not” is too common. */
export const OPPOSITION =
  /\b(?:not (?:true|right|so|correct|the case)|no such thing|nothing of the (?:kind|sort)|nothing to do with|false|wrong|untrue|irrelevant|unrelated|nonsense|lies?|lying|baseless|absurd|ridiculous|misleading|incorrect|unacceptable|untenable|unfounded|myth)\b/iu;

/** Words of agreement. A reply with them is not a dispute. */
export const AGREEING =
  /\b(?:thank(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|agree(?:s|d|ing)?|prais(?:e|es|ed|ing)|congratulat\p{L}*|grateful|yes|apologi[sz]\p{L}*|sorry)\b/iu;

/** Nouns for what somebody said: `the allegation`, `Doe’s figures`. */
export const CLAIM_NOUNS =
  /^(claims?|allegations?|accusations?|assertions?|charges?|suggestions?|criticisms?|assessment|arguments?|account|characteri[sz]ations?|notion|idea|label|remarks?|comments?|complaints?|figures?|numbers|concerns?|statements?|view|warnings?|attacks?|contention|version|insinuations?|reading|explanation|verdict|description|theory|rumou?rs?)$/;

/** The claim nouns that need only “the” to point back: `the allegation`. `The comment` may be anybody's. */
export const ACCUSING_NOUNS =
  /^(claims?|allegations?|accusations?|assertions?|charges?|suggestions?|criticisms?|characteri[sz]ations?|notion|idea|label|complaints?|contention|insinuations?)$/;

/** Verbs that deny something about a person or a claim. Their object says what. */
export const DENYING =
  /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|contradict(?:s|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|challeng(?:e|es|ed))$/;

/** Nouns and participles of an answer: `in response to`. */
export const WORDS_OF_ANSWERING = wordList('responding replying response reply answer');

/** Forms of “contradict”. */
export const CONTRADICTING_VERBS = wordList('contradicts contradicted');

/** Speakers who may be anybody. */
export const NOBODY_IN_PARTICULAR =
  /^(?:they|we|you|it|i|some|many|others|critics|officials|analysts|experts|observers|people|sources|reports?|both|one|everyone|nobody|who|supporters|opponents|however|meanwhile)\b/i;

/** Prepositions between a verb of opposing and its object. */
export const LINKS_OF_AN_OBJECT = wordList('to at against on');

/** Determiners that refer back to what was said. */
export const DETERMINERS_OF_AN_OBJECT = wordList(
  'this that these those such any all both his her their its',
);

/** Words after a verb of opposing that aren't an object. */
export const NO_OBJECTS = wordList(`
  as on in by and to at during late early with when while yesterday again strongly
`);

/** Nouns for numbers that somebody gave. */
export const FIGURE_NOUNS = /^(figures?|numbers)$/;
