import { type Token, tokenize } from '../text/tokenize.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, TITLES } from './context-words.ts';
import { isCapitalised } from './find-candidates.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { type BlockWords, isJoinedOnLeft, isLongerNameAfter, readBefore } from './name-context.ts';
import type { PageEvidence } from './page-evidence.ts';

/** A forename alone that stands for somebody: index of its token, and the bearer. */
export interface ForenameUse {
  at: number;
  entry: GazetteerEntry;
}

/** Collects the forenames of everybody whom the page names in full. One bearer each, or the one named most. */
export function collectForenames(
  introduced: Iterable<GazetteerEntry>,
  page: PageEvidence,
): Map<string, GazetteerEntry> {
  const bearers = new Map<string, GazetteerEntry[]>();
  for (const entry of introduced) {
    const words = tokenize(entry.name);
    const forename = words[0]?.key;
    if (entry.type !== 'person' || words.length < 2 || !forename || !isForename(forename, page)) {
      continue;
    }
    const known = bearers.get(forename) ?? [];
    if (!known.some(({ entityId }) => entityId === entry.entityId)) {
      bearers.set(forename, [...known, entry]);
    }
  }
  const count = ({ entityId }: GazetteerEntry) => page.introduced.get(entityId) ?? 0;
  const chosen = new Map<string, GazetteerEntry>();
  for (const [forename, entries] of bearers) {
    const [first, second] = entries.toSorted((a, b) => count(b) - count(a));
    if (first && (!second || count(first) > count(second))) chosen.set(forename, first);
  }
  return chosen;
}

/** Initials say too little, and forenames that are words too would be marked where the word is meant. */
const isForename = (key: string, page: PageEvidence): boolean =>
  key.length > 2 &&
  !page.ordinary.has(key) &&
  !FUNCTION_WORDS.has(key) &&
  !CALENDAR_WORDS.has(key) &&
  !TITLES.has(key);

/**
 * Finds forenames that stand alone in running text. What it knowingly misses: those in headlines, where
 * every neighbour may belong to the name.
 */
export function findForenames(
  words: BlockWords,
  forenames: ReadonlyMap<string, GazetteerEntry>,
  isTaken: (token: Token) => boolean,
): ForenameUse[] {
  if (forenames.size === 0 || words.titleCase || words.capitalNouns) return [];
  return words.tokens.flatMap((token, at) => {
    const entry = forenames.get(token.key);
    if (!entry || isTaken(token) || !isCapitalised(words.text, token)) return [];
    if (isJoinedOnLeft(words, at) || isLongerNameAfter(words, at, false)) return [];
    return readBefore(words, at).kind === 'none' ? [{ at, entry }] : [];
  });
}
