import { hashText } from '../../text/hash-text.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import type { FindBaseForms } from '../forms/base-forms.ts';
import type { Bearers, GazetteerEntry } from '../gazetteer.ts';
import { joinsName } from '../match/joins-name.ts';
import { beginsUpper } from '../trie/capitals.ts';
import type { NameTrie } from '../trie/name-trie.ts';
import { heardSounds, isHeardAlphabet, joinSounds } from './heard-sounds.ts';
import { firstAndLast } from './sound-key.ts';
import { soundDistance } from './sounds-alike.ts';

/** Two capitalised words, with one reading of their forms. They may be the first and last word of a name. */
interface Pair {
  first: string;
  last: string;
  /** the words between them, folded */
  middle: readonly string[];
  key: string;
  /** how many of the two words are inflected here */
  changed: number;
}

/** Names on a page in another alphabet that may be known in Latin letters. */
export interface HeardNames {
  /** keys of sounds to look up */
  keys: string[];
  /** the names on the page, as entries of the people they sound like; only for this page */
  learn(names: Bearers): GazetteerEntry[];
}

/** Longest name that is heard, in words. */
const LONGEST = 4;
/** Largest distance between sounds that still counts as the same (see soundDistance). It applies to both words. */
const NEAR = 0.15;
/** If two people differ by less than this, both are equally near. */
const CLEARLY = 0.04;

/** Extra distance for an inflected reading, so that the word as written wins. */
const CHANGED = 0.06;

/** Finds words on a page that sound like known names. `basesOf` gives the forms they may stand for. */
export function hearNames(
  texts: readonly string[],
  trie: NameTrie,
  basesOf: FindBaseForms,
): HeardNames {
  const pairs = new Map<string, Pair[]>();
  for (const text of texts) {
    for (const [first, ...others] of pairsOf(text)) {
      const words = [first, ...others].map(({ key }) => key);
      const id = words.join(' ');
      if (!pairs.has(id)) pairs.set(id, readPair(words, trie, basesOf));
    }
  }
  const heard = [...pairs.values()].filter((readings) => readings.length > 0);
  return {
    keys: [...new Set(heard.flat().map(({ key }) => key))],
    learn: (names) => heard.flatMap((readings) => learnPair(readings, names, basesOf)),
  };
}

/** Adjacent capitalised words that may be one name. */
function* pairsOf(text: string): Iterable<[Token, ...Token[]]> {
  const tokens = tokenize(text);
  for (const [i, first] of tokens.entries()) {
    if (!mayBegin(text, first)) continue;
    for (let j = i + 1; j < tokens.length && j < i + LONGEST; j++) {
      const before = tokens[j - 1] as Token;
      const token = tokens[j] as Token;
      if (!joinsName(text, before.start, before.end, token.start)) break;
      if (!beginsUpper(text, token.start)) break;
      if (token.end - token.start > 1) yield [first, ...tokens.slice(i + 1, j + 1)];
    }
  }
}

const mayBegin = (text: string, { start, key }: Token): boolean =>
  beginsUpper(text, start) && isHeardAlphabet(key);

/** The readings of a pair that have the sounds of a known name. */
function readPair(words: readonly string[], trie: NameTrie, basesOf: FindBaseForms): Pair[] {
  const found: Pair[] = [];
  const middle = words.slice(1, -1);
  const lasts = basesOf(words.at(-1) as string).map((form) => ({
    ...form,
    heard: heardSounds(form.base),
  }));
  for (const first of basesOf(words[0] as string)) {
    const heard = heardSounds(first.base);
    for (const last of lasts) {
      if ((first.cases & last.cases) === 0) continue;
      for (const a of heard) {
        for (const b of last.heard) {
          const key = joinSounds(a, b);
          if (key === undefined || trie.find(hashText(key)) === 0) continue;
          const changed = Number(first.base !== words[0]) + Number(last.base !== words.at(-1));
          found.push({ first: first.base, last: last.base, middle, key, changed });
        }
      }
    }
  }
  return found;
}

/** The person that one of the readings sounds like, if that is clear. */
function learnPair(
  readings: readonly Pair[],
  names: Bearers,
  basesOf: FindBaseForms,
): GazetteerEntry[] {
  const near: { entry: GazetteerEntry; pair: Pair; distance: number; words: string[] }[] = [];
  for (const pair of readings) {
    for (const entry of names.get(pair.key) ?? []) {
      const ends = firstAndLast(entry.alias);
      if (!ends) continue;
      const first = soundDistance(pair.first, ends.first);
      const last = soundDistance(pair.last, ends.last);
      const words = first < NEAR && last < NEAR ? wordsOf(pair, entry.alias, basesOf) : undefined;
      if (words) near.push({ entry, pair, words, distance: first + last + pair.changed * CHANGED });
    }
  }
  const [best, ...others] = near.toSorted((a, b) => a.distance - b.distance);
  if (!best) return [];
  const isDoubtful = others.some(
    ({ entry, distance }) =>
      entry.entityId !== best.entry.entityId && distance - best.distance < CLEARLY,
  );
  if (isDoubtful) return [];
  const name = best.words.map(capitalise).join(' ');
  const { entry } = best;
  return [
    { ...entry, name, alias: name, derivation: 'full-name' },
    { ...entry, name, alias: capitalise(best.pair.last), derivation: 'surname' },
  ];
}

/** All words of the name in the page's letters. Undefined if the middle words are another person's. */
function wordsOf(
  { first, middle, last }: Pair,
  alias: string,
  basesOf: FindBaseForms,
): string[] | undefined {
  if (middle.length === 0) return [first, last];
  const own = (alias.match(/[\p{L}\p{M}]{2,}/gu) ?? []).slice(1, -1);
  if (own.length !== middle.length) return undefined;
  const between = middle.map((word, i) => {
    const latin = own[i] as string;
    return basesOf(word)
      .map(({ base }) => ({ base, distance: soundDistance(base, latin) }))
      .reduce((a, b) => (b.distance < a.distance ? b : a));
  });
  if (between.some(({ distance }) => distance > NEAR)) return undefined;
  return [first, ...between.map(({ base }) => base), last];
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
