import { trustOf } from '../derivation.ts';
import type { GazetteerEntry } from '../gazetteer.ts';

/** Whether it is the known full name or one that a person wrote down, and not a derived form. */
export const isOwnName = ({ derivation }: GazetteerEntry): boolean =>
  derivation === 'full-name' || derivation === 'curated';

/** Bearers by their own name, or else those by a derived form. */
export function strongestOf(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const own = entries.filter(isOwnName);
  return own.length > 0 ? own : entries;
}

/**
 * The same, unless only lists know those by their own name. Then whoever articles tell of may also be meant by a form of
 * the name that stands alone.
 */
export function strongestRead(
  entries: readonly GazetteerEntry[],
  strongest: readonly GazetteerEntry[],
): readonly GazetteerEntry[] {
  const read = entries.filter((entry) => !entry.isListed && trustOf(entry.derivation) === 'name');
  return strongest.every((entry) => entry.isListed) && read.length > 0 ? read : strongest;
}
