import type { GazetteerEntry } from '../gazetteer.ts';

/** Whether it is the known full name or one that a person wrote down, and not a derived form. */
export const isOwnName = ({ derivation }: GazetteerEntry): boolean =>
  derivation === 'full-name' || derivation === 'curated';

/** Bearers by their own name, or else those by a derived form. */
export function strongestOf(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const own = entries.filter(isOwnName);
  return own.length > 0 ? own : entries;
}
