import { PARTICLES_ON_A_PAGE } from '../../lexicon/names/name-parts.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import { addEntry, type GazetteerEntry } from '../gazetteer.ts';
import { beginsUpper, isCapitalised } from '../trie/capitals.ts';
import type { NameSpan } from './match-text.ts';

export { isCapitalised } from '../trie/capitals.ts';

/** A span of tokens whose alias is known. `from` and `to` (inclusive) are indices of the block's tokens. */
export interface Candidate {
  from: number;
  to: number;
  entries: GazetteerEntry[];
  /** the folded words of the name; the tokens' own words unless the name stands in another form */
  words: readonly string[];
}

/** Gives the entries of the name that stands in a span. Empty if the span is no known name. */
export type EntriesOf = (span: NameSpan) => readonly GazetteerEntry[];

/**
 * Picks the spans that are known names and written like names (see looksLikeName). It takes the longest at each place,
 * from left to right, without overlap.
 */
export function findCandidates(
  text: string,
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  entriesOf: EntriesOf,
): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  // If two names fit one place, the one closer to its known spelling wins.
  const changes = ({ changed = 0 }: NameSpan) => changed;
  const byPlace = (a: NameSpan, b: NameSpan) =>
    a.from - b.from || b.to - a.to || changes(a) - changes(b);
  let last: (Candidate & { changed: number }) | undefined;
  for (const span of spans.toSorted(byPlace)) {
    const { from, to } = span;
    const isAlike = last?.from === from && last.to === to && last.changed === changes(span);
    if (from < next && !isAlike) continue;
    // Thousands of people may share a surname, but they spell it in only a few ways.
    const looks = new Map<string, boolean>();
    const named = nameTokens(text, tokens.slice(from, to + 1), span);
    const entries = entriesOf(span).filter((entry) => {
      const spelled = `${entry.type} ${entry.alias}`;
      const known = looks.get(spelled) ?? looksLikeName(text, named, entry);
      looks.set(spelled, known);
      return known;
    });
    if (entries.length === 0) continue;
    if (isAlike && last) {
      // Two forms of one word may lead to the same person.
      for (const entry of entries) addEntry(last.entries, entry);
      continue;
    }
    const words = span.words ?? tokens.slice(from, to + 1).map(({ key }) => key);
    last = { from, to, entries, words, changed: changes(span) };
    found.push(last);
    next = to + 1;
  }
  return found;
}

/** The tokens of the name, without endings after an apostrophe. */
function nameTokens(text: string, tokens: readonly Token[], { words }: NameSpan): readonly Token[] {
  if (!words || words.length === tokens.length) return tokens;
  return tokens.filter(
    ({ start }, i) => i === 0 || !/['\u2019]\p{Ll}/u.test(text.slice(start - 1, start + 1)),
  );
}

/**
 * Proper nouns have capitals. If a word of the alias begins with a capital, so must its counterpart in the text. An
 * event's name of three or more words is distinctive enough without capitals (“the treaty on open skies”). Scripts
 * without case always pass.
 */
function looksLikeName(text: string, tokens: readonly Token[], entry: GazetteerEntry): boolean {
  const words = tokenize(entry.alias);
  // Two names may share a key although their words are divided differently (“½ x”).
  if (words.length !== tokens.length) return false;
  if (entry.type === 'event' && words.length >= 3) return true;
  if (entry.type === 'event') return isCapitalised(text, tokens[0] as Token);
  // “Ann De Smith” and “Ann de Smith”, “Al-Smith” and “al-Smith” are spellings of one name.
  const isParticle = (i: number) =>
    i > 0 && i < words.length - 1 && PARTICLES_ON_A_PAGE.has(words[i]?.key ?? '');
  return words.every(
    ({ start }, i) =>
      !beginsUpper(entry.alias, start) || isCapitalised(text, tokens[i] as Token) || isParticle(i),
  );
}
