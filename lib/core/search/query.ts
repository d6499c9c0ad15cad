import { tokenize } from '../text/tokenize.ts';

/** What a reader typed, in the form that is looked up. */
export interface Query {
  /** folded words, those of phrases too, without repetitions */
  words: string[];
  /** folded words that must follow each other in this order: `"exact phrases"` */
  phrases: string[][];
}

/** A text between quotation marks of one kind. An opening mark without its partner quotes nothing. */
const QUOTED = /"([^"]*)"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|»([^«»]*)«/g;

/** Reads a query. One quoted word is a word like others, because there is nothing that must follow it. */
export function parseQuery(query: string): Query {
  const phrases = [...query.matchAll(QUOTED)]
    .map((match) => keysOf(match.slice(1).find((text) => text !== undefined) ?? ''))
    .filter(({ length }) => length > 1);
  return { words: [...new Set(keysOf(query))], phrases };
}

/** Whether the words of each phrase follow each other somewhere in the text. */
export function holdsPhrases(text: string, { phrases }: Query): boolean {
  if (phrases.length === 0) return true;
  // Spaces part the words, so that no phrase begins or ends inside one.
  const words = ` ${keysOf(text).join(' ')} `;
  return phrases.every((phrase) => words.includes(` ${phrase.join(' ')} `));
}

/** The words of a query in the form that is looked up, without repetitions. */
export const queryWords = (query: string): string[] => parseQuery(query).words;

const keysOf = (text: string): string[] => tokenize(text).map(({ key }) => key);
