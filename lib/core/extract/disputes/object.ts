import {
  ACCUSING_NOUNS,
  CLAIM_NOUNS,
  DETERMINERS_OF_AN_OBJECT,
  FIGURE_NOUNS,
  LINKS_OF_AN_OBJECT,
  NO_OBJECTS,
} from '../../lexicon/english/dispute-words.ts';
import {
  FROM_OR_BY,
  FUNCTION_WORDS,
  OBJECT_PRONOUNS,
  THAT_OF_ABOUT,
} from '../../lexicon/english/function-words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from '../records/document.ts';

/**
 * What the words after a verb of answering say about the claim. Token indices are inclusive. Fields are absent if the
 * words say nothing about them.
 */
export interface DisputeObject {
  /**
   * `name`: whose claim it is (`replied to Doe`); `pointer`: the words before (`denied this`); `words`: the claim's
   * content
   */
  kind: 'name' | 'pointer' | 'words';
  /** last word of the claimer's name */
  name?: string;
  /** words that the claim should share: `denied that | the bridge was closed`, `dismissed claims of | overloading` */
  told?: { from: number; to: number };
  /** the noun is neutral: `responded to Doe’s remarks` */
  isLoose?: true;
  /** the claim is about numbers: `rejected Doe’s figures` */
  isNumeric?: true;
}

const MAX_OBJECT = 6;

/**
 * The object of the verb that ends at token `verb`, outside quotations. If the verb `denies`, the object is the claim.
 * After other verbs, such as “countered” and “replied”, the answer follows. There only the person or thing that is
 * answered says something about the claim.
 */
export function objectOf(
  { tokens, ...document }: ArticleDocument,
  verb: number,
  denies: boolean,
): DisputeObject | undefined {
  const sentence = sentenceOfToken({ tokens, ...document }, verb);
  const word = wordsOf(tokens, sentence);
  let first = verb + 1;
  while (/ly$/.test(word(first))) first++;
  const addresses = LINKS_OF_AN_OBJECT.has(word(first));
  if (addresses) first++;
  if (!denies && !addresses) return undefined;
  const next = word(first + 1);
  // `denied that the bridge was closed`, but `denied that, saying`
  if (OBJECT_PRONOUNS.has(word(first)) && (!isWord(next) || NO_OBJECTS.has(next)))
    return { kind: 'pointer' };
  // `replied on Friday` names nobody. `pushed back on the claim` has a noun of its own.
  const named = word(first - 1) === 'on' ? undefined : nameAt(tokens, first, sentence);
  if (named && tokens[named.last + 1]?.kind !== 'possessive')
    return { kind: 'name', name: named.name };
  for (let at = first; at < first + MAX_OBJECT && (isWord(word(at)) || word(at) === "'s"); at++) {
    if (!CLAIM_NOUNS.test(word(at))) continue;
    return claimAt(tokens, sentence, { first, noun: at, name: named?.name });
  }
  if (denies && word(first) === 'that') return { kind: 'words', told: clauseFrom(word, first + 1) };
  // `denied receiving any such request` refers back. Other denials may be about things that nobody said.
  for (let at = first; denies && at < first + MAX_OBJECT; at++) {
    if (word(at) === 'such') return { kind: 'pointer' };
  }
  return undefined;
}

/** `Doe’s claim that …`, `claims of overloading`, `attacks from Doe`, `this claim`, `the allegation`. */
function claimAt(
  tokens: ArticleDocument['tokens'],
  sentence: Sentence,
  { first, noun, name: owner }: { first: number; noun: number; name: string | undefined },
): DisputeObject | undefined {
  const word = wordsOf(tokens, sentence);
  const next = word(noun + 1);
  const name =
    owner ?? (FROM_OR_BY.has(next) ? nameAt(tokens, noun + 2, sentence)?.name : undefined);
  const told = THAT_OF_ABOUT.has(next) ? clauseFrom(word, noun + 2) : undefined;
  const isNumeric = FIGURE_NOUNS.test(word(noun));
  if (name) {
    const isLoose = !ACCUSING_NOUNS.test(word(noun));
    return {
      kind: 'name',
      name,
      ...(told ? { told } : {}),
      ...(isNumeric ? { isNumeric } : {}),
      ...(isLoose ? { isLoose } : {}),
    };
  }
  if (told) return { kind: 'words', told };
  if (FROM_OR_BY.has(next)) return undefined;
  const isPointer =
    DETERMINERS_OF_AN_OBJECT.has(word(first)) ||
    (word(first) === 'the' && ACCUSING_NOUNS.test(word(noun)));
  return isPointer ? { kind: 'pointer' } : undefined;
}

function wordsOf(tokens: ArticleDocument['tokens'], sentence: Sentence): (index: number) => string {
  return (index) =>
    index <= sentence.last && (tokens[index]?.quotation ?? 0) < 0
      ? (tokens[index]?.lower ?? '')
      : '';
}

function isWord(word: string): boolean {
  return /^\p{L}/u.test(word);
}

/** Up to the end of the clause: the next comma or quotation, or the end of the sentence. */
function clauseFrom(word: (index: number) => string, from: number): { from: number; to: number } {
  let to = from;
  while (isWord(word(to + 1)) || word(to + 1) === "'s") to++;
  return { from, to };
}

/** The last word of a name that starts at a token. Titles may precede it: `Ms. Doe`, `Senator Doe`. */
function nameAt(
  tokens: ArticleDocument['tokens'],
  first: number,
  sentence: Sentence,
): { name: string; last: number } | undefined {
  let found: { name: string; last: number } | undefined;
  for (let last = first; last <= Math.min(sentence.last, first + MAX_OBJECT); last++) {
    const token = tokens[last];
    if (token?.kind !== 'word' || token.quotation >= 0 || !token.capital) break;
    if (!FUNCTION_WORDS.has(token.lower)) found = { name: token.text, last };
  }
  return found;
}
