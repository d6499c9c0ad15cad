import { CALENDAR_WORDS } from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord, isTitle } from '../../lexicon/languages.ts';
import { type Token, tokenize } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import type { Introduction, PageEvidence } from './evidence.ts';
import { forenamesOf } from './forename-agreement.ts';
import { isJoinedOnLeft, isLongerNameAfter } from './longer-name.ts';
import { isPartAsWord, isQuotedWord } from './name-as-word.ts';
import { readBefore } from './name-context.ts';
import type { FoundBlock } from './sighting.ts';
import { isUsedAsWord } from './used-as-word.ts';
import { followsThing, isNoName } from './words-beside.ts';

/** A forename that stands alone for somebody: the index of its token, and the bearer. */
export interface ForenameUse {
  at: number;
  entry: GazetteerEntry;
}

/** The forenames that a page may use alone for people whom it names in full. */
export interface Forenames {
  /** folded forename → its one bearer */
  bearers: ReadonlyMap<string, GazetteerEntry>;
  /** Whether one of them may stand in this text. It is asked before a text without other names is split into words. */
  mayStandIn(block: Pick<FoundBlock, 'text' | 'candidates' | 'hasUnmeant'>): boolean;
}

/** Collects the forenames of everybody whom the page names in full. If several share one, it is the one named most. */
export function collectForenames(page: PageEvidence): Forenames {
  const bearers = new Map<string, Introduction[]>();
  for (const introduction of page.introduced.values()) {
    const { entry } = introduction;
    const forename = forenamesOf(entry)[0];
    if (entry.type !== 'person' || tokenize(entry.name).length < 2) continue;
    if (!forename || !isUsable(forename, page)) continue;
    bearers.set(forename, [...(bearers.get(forename) ?? []), introduction]);
  }
  const chosen = new Map<string, GazetteerEntry>();
  for (const [forename, introductions] of bearers) {
    const [first, second] = introductions.toSorted((a, b) => b.count - a.count);
    if (first && (!second || first.count > second.count)) chosen.set(forename, first.entry);
  }
  const written = [...chosen.keys()].map((key) => key.charAt(0).toUpperCase() + key.slice(1));
  return {
    bearers: chosen,
    // In blocks without another name, forenames with different accents or capitals are missed.
    mayStandIn: ({ text, candidates, hasUnmeant }) =>
      chosen.size > 0 &&
      (candidates.length > 0 || hasUnmeant === true || written.some((name) => text.includes(name))),
  };
}

/** Initials say too little. Forenames that are also words would be marked where the word is meant. */
const isUsable = (key: string, page: PageEvidence): boolean =>
  key.length > 2 &&
  !isFunctionWord(key) &&
  !CALENDAR_WORDS.has(key) &&
  !isTitle(key) &&
  !page.isOrdinary(key);

/**
 * Finds forenames that stand alone in running text.
 *
 * Known gaps: forenames in headlines, where any neighbour may belong to the name.
 */
export function findForenames(
  words: BlockWords,
  { bearers }: Forenames,
  isTaken: (token: Token) => boolean,
): ForenameUse[] {
  if (words.titleCase || words.capitalNouns) return [];
  const bearerOf = (key: string) =>
    words
      .basesOf(key)
      .map(({ base }) => bearers.get(base))
      .find((entry) => entry !== undefined);
  return words.tokens.flatMap((token, at) => {
    const entry = bearerOf(token.key);
    if (!entry || isTaken(token) || !isCapitalised(words.text, token)) return [];
    if (isNoName(words, [token.key]) || followsThing(words, at)) return [];
    if (isQuotedWord(words, at, at) || isPartAsWord(words, at, at)) return [];
    if (isJoinedOnLeft(words, at) || isLongerNameAfter(words, at, false)) return [];
    if (isUsedAsWord(words, at, [entry])) return [];
    return readBefore(words, at).kind === 'none' ? [{ at, entry }] : [];
  });
}
