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

/** `known`: the total number of entities. */
export const isLargeDictionary = ({ known }: { known: number }): boolean =>
  known > SMALL_DICTIONARY;

/** Choosing among more people than this helps nobody. */
export const MAX_CHOICES = 4;
