import type { Entity, IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { FIELD, FIELD_BITS, isSearchable, KINDS, type SearchIndex } from './search-index.ts';

/** A statement as it is searched. */
export interface SearchableStatement {
  id: string;
  speakerId: string;
  /** its words */
  text: string;
  date?: IsoDate | undefined;
}

/** Takes in what can be found, in any order; what is said of an entity that never comes is left out. */
export interface SearchIndexBuilder {
  addEntity(entity: Pick<Entity, 'id' | 'type' | 'name'>): void;
  addAlias(entityId: string, text: string): void;
  addRole(entityId: string, label: string): void;
  addStatement(statement: SearchableStatement): void;
  /** one more thing is known of this entity: of two that a query fits alike, the better known comes first */
  addFact(entityId: string): void;
  build(): SearchIndex;
}

interface Draft {
  id: string;
  /** place in KINDS; undefined while only something of it has come */
  kind: number | undefined;
  name: string;
  facts: number;
  /** `term << FIELD_BITS | field`, terms by the number they were met under */
  words: number[];
}

const STATEMENT = KINDS.indexOf('statement');

export function createSearchIndexBuilder(): SearchIndexBuilder {
  const terms = new Map<string, number>();
  const entities = new Map<string, Draft>();
  const statements: SearchableStatement[] = [];

  const draftOf = (id: string): Draft => {
    let draft = entities.get(id);
    if (!draft) {
      draft = { id, kind: undefined, name: '', facts: 0, words: [] };
      entities.set(id, draft);
    }
    return draft;
  };
  const addWords = ({ words }: Draft, text: string, field: number) => {
    for (const { key } of tokenize(text)) {
      let term = terms.get(key);
      if (term === undefined) {
        term = terms.size;
        terms.set(key, term);
      }
      words.push((term << FIELD_BITS) | field);
    }
  };
  const statementDraft = ({ id, speakerId, text }: SearchableStatement): Draft[] => {
    const speaker = entities.get(speakerId)?.name;
    if (!speaker) return [];
    const draft: Draft = { id, kind: STATEMENT, name: '', facts: 0, words: [] };
    addWords(draft, text, FIELD.text);
    addWords(draft, speaker, FIELD.speaker);
    return [draft];
  };
  return {
    addEntity({ id, type, name }) {
      const draft = draftOf(id);
      draft.name = name;
      if (!isSearchable(type)) return;
      draft.kind = KINDS.indexOf(type);
      addWords(draft, name, FIELD.name);
    },
    addAlias: (entityId, text) => addWords(draftOf(entityId), text, FIELD.alias),
    addRole: (entityId, label) => addWords(draftOf(entityId), label, FIELD.role),
    addStatement: (statement) => void statements.push(statement),
    addFact(entityId) {
      draftOf(entityId).facts += 1;
    },
    build() {
      const known = [...entities.values()].filter(({ kind }) => kind !== undefined);
      const said = statements.toSorted(byDate).flatMap(statementDraft);
      return pack([...known.sort(byFacts), ...said], [...terms.keys()]);
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byFacts = (a: Draft, b: Draft): number => b.facts - a.facts || compare(a.name, b.name);
/** The newest first; what has no date is last. */
const byDate = (a: SearchableStatement, b: SearchableStatement): number =>
  compare(b.date ?? '', a.date ?? '');

/** Lays documents out in flat arrays, terms in their sorted order. */
function pack(drafts: readonly Draft[], met: readonly string[]): SearchIndex {
  const order = Uint32Array.from(met.keys()).sort((a, b) => compare(met[a] ?? '', met[b] ?? ''));
  const sorted = Array.from(order, (term) => met[term] ?? '');
  const placeOf = new Uint32Array(met.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place] ?? 0] = place;
  const ids = drafts.map(({ id }) => id);
  return {
    ...layPostings(drafts, placeOf),
    termStarts: startsOf(sorted.map(({ length }) => length)),
    idStarts: startsOf(ids.map(({ length }) => length)),
    terms: joinUnits(sorted),
    kinds: Uint8Array.from(drafts, ({ kind }) => kind ?? 0),
    nameWords: Uint8Array.from(drafts, ({ name }) => Math.min(255, tokenize(name).length)),
    ids: joinUnits(ids),
  };
}

/** A counting sort by term; of a word that stands in several fields of a document, the first field counts. */
function layPostings(
  drafts: readonly Draft[],
  placeOf: Uint32Array,
): Pick<SearchIndex, 'postings' | 'postingStarts'> {
  const words = drafts.map((draft) => firstFields(draft.words));
  const counts = new Array<number>(placeOf.length).fill(0);
  const placeOfWord = (word: number) => placeOf[word >>> FIELD_BITS] ?? 0;
  for (const list of words) {
    for (const word of list) counts[placeOfWord(word)] = (counts[placeOfWord(word)] ?? 0) + 1;
  }
  const postingStarts = startsOf(counts);
  const next = postingStarts.slice();
  const postings = new Uint32Array(postingStarts.at(-1) ?? 0);
  for (const [document, list] of words.entries()) {
    for (const word of list) {
      const field = word & ((1 << FIELD_BITS) - 1);
      const at = next[placeOfWord(word)] ?? 0;
      postings[at] = (document << FIELD_BITS) | field;
      next[placeOfWord(word)] = at + 1;
    }
  }
  return { postings, postingStarts };
}

function firstFields(words: readonly number[]): number[] {
  if (words.length < 2) return [...words];
  // Sorted, the fields of one term follow one another, the weightiest first.
  return [...words]
    .sort((a, b) => a - b)
    .filter((word, i, all) => i === 0 || word >>> FIELD_BITS !== (all[i - 1] ?? 0) >>> FIELD_BITS);
}

function startsOf(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) starts[i + 1] = (starts[i] ?? 0) + length;
  return starts;
}

function joinUnits(texts: readonly string[]): Uint16Array<ArrayBuffer> {
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
  return units;
}
