import type { GazetteerEntry } from '../gazetteer.ts';
import type { MatchReason } from '../mention.ts';

/** Who is meant: one entity, or several from which the reader chooses. */
export interface Decision {
  entries: readonly GazetteerEntry[];
  rule: MatchReason['rule'];
  /** how many words before the name were read with it but don't belong to it */
  skip?: number;
}

/**
 * In a dictionary of thousands, nearly every capitalised word has a bearer, so a single bearer proves little. A
 * dictionary of a few hundred knows the people of its reader's own articles.
 */
const SMALL_DICTIONARY = 1000;

/**
 * Whether the dictionary is large for these bearers. People from articles are judged by how many articles know. Lists know
 * thousands, but they don't make the people of a reader's own articles less likely.
 */
export const isLargeDictionary = (
  { known, listed }: { known: number; listed: number },
  bearers: readonly GazetteerEntry[],
): boolean => (bearers.some(isListed) ? known : known - listed) > SMALL_DICTIONARY;

/** Whether lists know so many that some of them have the name of anybody. */
export const isLongList = ({ listed }: { listed: number }): boolean => listed > SMALL_DICTIONARY;

const isListed = (entry: GazetteerEntry): boolean => entry.isListed === true;

/**
 * Those from articles if there are any. Among thousands on lists, somebody has each usual surname. So a page that introduces
 * nobody means whom the reader has read about.
 */
export function preferRead(bearers: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const read = bearers.filter((entry) => !entry.isListed);
  return read.length > 0 ? read : bearers;
}

/** Choosing among more people than this helps nobody. */
export const MAX_CHOICES = 4;

/**
 * Whether the only holder of a title is on a list alone, and articles tell of somebody with that name whose titles aren't
 * known. Then the title may be theirs.
 */
export const isRivalled = (
  [holder]: readonly GazetteerEntry[],
  { entries }: { entries: readonly GazetteerEntry[] },
): boolean =>
  holder?.isListed === true &&
  entries.some((entry) => !entry.isListed && entry.titles.length === 0);
