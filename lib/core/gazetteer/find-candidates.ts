import { type Token, tokenize } from '../text/tokenize.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** A span of tokens whose alias is known: `from` and `to` (inclusive) index the block's tokens. */
export interface Candidate {
  from: number;
  to: number;
  entries: GazetteerEntry[];
}

/**
 * What may stand between two words of one name: white space (a name may break over lines and elements),
 * one hyphen or apostrophe, or the full stop of an initial. A comma or the end of a sentence may not.
 */
const NAME_GAP = /^(?:\s+|\s*[-\u2010-\u2015'\u2018\u2019\u02BC]\s*|\.\s*)$/u;

/** Can the gap between two tokens lie inside one name? */
export function joinsName(text: string, left: Token, right: Token): boolean {
  const gap = text.slice(left.end, right.start);
  if (!NAME_GAP.test(gap)) return false;
  // “J. Smith” and “U.S.”, but not “… with Ann. Smith said …”.
  return !gap.includes('.') || left.end - left.start <= 2;
}

/**
 * Finds every known name in a block, longest first at each place, left to right without overlap. A name
 * must look like one: see looksLikeName.
 */
export function findCandidates(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const candidate = longestAt(text, tokens, from, gazetteer);
    if (!candidate) continue;
    found.push(candidate);
    from = candidate.to;
  }
  return found;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
): Candidate | undefined {
  let node = gazetteer.root;
  let longest: Candidate | undefined;
  for (let to = from; to < tokens.length; to++) {
    const token = tokens[to] as Token;
    const previous = tokens[to - 1];
    if (to > from && previous && !joinsName(text, previous, token)) break;
    const child = node.next?.get(token.key);
    if (!child) break;
    node = child;
    const entries = node.entries?.filter((entry) => looksLikeName(text, tokens, from, to, entry));
    if (entries?.length) longest = { from, to, entries };
  }
  return longest;
}

/**
 * Proper nouns are capitalised: each word of the surface whose counterpart in the alias begins with a
 * capital must begin with one too. An alias of three words or more is distinctive enough without (“the
 * treaty on open skies”). Scripts without case pass.
 */
function looksLikeName(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  entry: GazetteerEntry,
): boolean {
  if (entry.type === 'event' && to - from >= 2) return true;
  if (entry.type === 'event') return isCapitalised(text, tokens[from] as Token);
  // The alias was compiled from the same tokens, so they pair.
  return tokenize(entry.alias).every(
    (word, i) => !startsUpper(entry.alias, word) || isCapitalised(text, tokens[from + i] as Token),
  );
}

/** Soft hyphens and zero-width characters may stand in front of a word and count for nothing. */
const UPPER = /^[\u00AD\u200B-\u200D\u2060\uFEFF]*\p{Lu}/u;
const UPPER_OR_UNCASED = /^[\u00AD\u200B-\u200D\u2060\uFEFF]*[\p{Lu}\p{Lt}\p{Lo}]/u;

const startsUpper = (text: string, token: Token): boolean =>
  UPPER.test(text.slice(token.start, token.end));

/** Begins with a capital, or with a letter of a script that has none. */
export function isCapitalised(text: string, token: Token): boolean {
  return UPPER_OR_UNCASED.test(text.slice(token.start, token.end));
}
