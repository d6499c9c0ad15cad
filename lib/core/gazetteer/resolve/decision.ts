import type { GazetteerEntry } from '../gazetteer.ts';
import type { MatchReason } from '../mention.ts';

/** Who is meant: one entity, or several between whom the reader chooses. */
export interface Decision {
  entries: readonly GazetteerEntry[];
  rule: MatchReason['rule'];
  /** how many words before the name were read with it and are none of it */
  skip?: number;
}

/**
 * A dictionary of thousands has a bearer for nearly every capitalised word, so that being the only one says
 * little there; one of some hundreds knows the people of its reader's own articles.
 */
const SMALL_DICTIONARY = 1000;

/** `known`: how many entities there are at all. */
export const isLargeDictionary = ({ known }: { known: number }): boolean =>
  known > SMALL_DICTIONARY;

/** To be asked which of so many people is meant helps nobody. */
export const MAX_CHOICES = 4;
