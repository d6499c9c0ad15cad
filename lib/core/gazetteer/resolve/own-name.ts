import type { GazetteerEntry } from '../gazetteer.ts';

/** The full name as known, or one that a person put down, and no form derived from it. */
export const isOwnName = ({ derivation }: GazetteerEntry): boolean =>
  derivation === 'full-name' || derivation === 'curated';

/** Bearers by their own name before those by a form derived from theirs. */
export function strongestOf(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const own = entries.filter(isOwnName);
  return own.length > 0 ? own : entries;
}
