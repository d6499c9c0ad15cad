import type { AliasDerivation, EntityType, IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';

/** One name of one entity, with what resolution needs to know of its bearer. */
export interface GazetteerEntry {
  entityId: string;
  type: EntityType;
  /** full name of the entity */
  name: string;
  /** the alias as written */
  alias: string;
  derivation: AliasDerivation;
  /** titles of the bearer, as printed: `NATO Secretary General` */
  titles: string[];
  /** the articles that name the entity, of sources that are on; none where names come without articles */
  articleIds: string[];
  /** for an event: who took part, and when */
  participants: string[];
  date?: IsoDate;
}

interface TrieNode {
  next?: Map<string, TrieNode>;
  /** the entries whose alias ends here */
  entries?: GazetteerEntry[];
}

/** All aliases, compiled for matching: a trie over folded tokens. */
export interface Gazetteer {
  root: TrieNode;
  /** folded first tokens of all aliases, the gate's content */
  firstTokens: Set<string>;
  /** how many entities it knows */
  size: number;
}

/**
 * Compiles aliases. An entity that carries the same alias more than once keeps the strongest derivation:
 * full name, then curated, then surname.
 */
export function compileGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const root: TrieNode = {};
  const firstTokens = new Set<string>();
  const entities = new Set<string>();
  for (const entry of entries) {
    const keys = tokenize(entry.alias).map((token) => token.key);
    const [first] = keys;
    if (first === undefined) continue;
    firstTokens.add(first);
    entities.add(entry.entityId);
    let node = root;
    for (const key of keys) {
      node.next ??= new Map();
      const child = node.next.get(key) ?? {};
      node.next.set(key, child);
      node = child;
    }
    node.entries = withEntry(node.entries ?? [], entry);
  }
  return { root, firstTokens, size: entities.size };
}

const STRENGTH: Record<AliasDerivation, number> = { 'full-name': 2, curated: 1, surname: 0 };

function withEntry(entries: GazetteerEntry[], added: GazetteerEntry): GazetteerEntry[] {
  const same = entries.find((entry) => entry.entityId === added.entityId);
  if (!same) return [...entries, added];
  if (STRENGTH[same.derivation] >= STRENGTH[added.derivation]) return entries;
  return entries.map((entry) => (entry === same ? added : entry));
}
