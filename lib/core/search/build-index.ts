import type { Entity, IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { compare, type IndexDraft, packIndex } from './pack-index.ts';
import { FIELD, FIELD_BITS, isSearchable, KINDS, type SearchIndex } from './search-index.ts';

/** A statement in the form that is searched. */
export interface SearchableStatement {
  id: string;
  speakerId: string;
  /** its words */
  text: string;
  date?: IsoDate | undefined;
}

/** Collects everything that can be found, in any order. Facts about an entity that never comes are dropped. */
export interface SearchIndexBuilder {
  addEntity(entity: Pick<Entity, 'id' | 'type' | 'name'>): void;
  addAlias(entityId: string, text: string): void;
  addRole(entityId: string, label: string): void;
  addStatement(statement: SearchableStatement): void;
  /** one more fact is known about this entity; if a query fits two equally well, the better known comes first */
  addFact(entityId: string): void;
  build(): SearchIndex;
}

const STATEMENT = KINDS.indexOf('statement');

export function createSearchIndexBuilder(): SearchIndexBuilder {
  const terms = new Map<string, number>();
  const entities = new Map<string, IndexDraft>();
  const statements: SearchableStatement[] = [];

  const draftOf = (id: string): IndexDraft => {
    let draft = entities.get(id);
    if (!draft) {
      draft = { id, kind: undefined, name: '', facts: 0, words: [] };
      entities.set(id, draft);
    }
    return draft;
  };
  const addWords = ({ words }: IndexDraft, text: string, field: number) => {
    for (const { key } of tokenize(text)) {
      let term = terms.get(key);
      if (term === undefined) {
        term = terms.size;
        terms.set(key, term);
      }
      words.push((term << FIELD_BITS) | field);
    }
  };
  const statementDraft = ({ id, speakerId, text }: SearchableStatement): IndexDraft[] => {
    const speaker = entities.get(speakerId)?.name;
    if (!speaker) return [];
    const draft: IndexDraft = { id, kind: STATEMENT, name: '', facts: 0, words: [] };
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
      return packIndex([...known.sort(byFacts), ...said], [...terms.keys()]);
    },
  };
}

const byFacts = (a: IndexDraft, b: IndexDraft): number =>
  b.facts - a.facts || compare(a.name, b.name);

/** Compares by date, the newest first and undated ones last. */
const byDate = (a: SearchableStatement, b: SearchableStatement): number =>
  compare(b.date ?? '', a.date ?? '');
