import type { Bearers, GazetteerEntry } from '../gazetteer.ts';
import { beginsUpper } from '../trie/capitals.ts';
import { isNoble } from './decide-part.ts';
import { mayBeRead } from './may-be-read.ts';

/** A place where a known name may stand. */
export interface NamePlace {
  /** UTF-16 offsets into `text` */
  start: number;
  end: number;
  text: string;
  /** the folded words of the name */
  key: string;
  /** it is a single word */
  isWord: boolean;
}

/**
 * The keys of surnames that can mean nobody on an English page, although lists of thousands have bearers of them. Most
 * surnames on a page are such. Reading them costs more than all other names, and the answer is known before. Several
 * people share the surname, and only lists know them. The page names none of them in full, and puts neither a title nor
 * a fitting forename before it. What this keeps may still mean nobody. What it drops would be dropped later.
 */
export function findUnmeant(places: readonly NamePlace[], names: Bearers): ReadonlySet<string> {
  const unmeant = new Map<string, readonly GazetteerEntry[]>();
  const kept = new Set<string>();
  const meant = new Set<string>();
  for (const { key, text, start, end, isWord } of places) {
    if (kept.has(key)) continue;
    const entries = names.get(key) ?? [];
    if (isWord && isShared(entries) && !mayBeRead(text, start, end, entries)) {
      unmeant.set(key, entries);
      continue;
    }
    kept.add(key);
    unmeant.delete(key);
    for (const { entityId } of entries) meant.add(entityId);
  }
  if (meant.size > 0)
    for (const [key, entries] of unmeant)
      if (entries.some(({ entityId }) => meant.has(entityId))) unmeant.delete(key);
  return new Set(unmeant.keys());
}

const shared = new WeakMap<readonly GazetteerEntry[], boolean>();

/** Whether several people share a surname, and no article tells of any of them. */
function isShared(entries: readonly GazetteerEntry[]): boolean {
  let known = shared.get(entries);
  if (known === undefined) {
    known = entries.length > 1 && entries.every(isOnlySurname);
    shared.set(entries, known);
  }
  return known;
}

const isOnlySurname = (entry: GazetteerEntry): boolean =>
  entry.isListed === true &&
  entry.type === 'person' &&
  entry.derivation === 'surname' &&
  entry.articleIds.length === 0 &&
  beginsUpper(entry.alias, 0) &&
  !isNoble(entry);
