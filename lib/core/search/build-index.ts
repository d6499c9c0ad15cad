import type { Entity, IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import { compare, type IndexDraft, packIndex } from './pack-index.ts';
import {
  FIELD,
  FIELD_BITS,
  filterTerm,
  isSearchable,
  KINDS,
  type SearchIndex,
} from './search-index.ts';

/** A statement in the form that is searched. */
export interface SearchableStatement {
  id: string;
  /** without it the article has only words for the speaker */
  speakerId?: string | undefined;
  speakerText?: string | undefined;
  /** its words */
  text: string;
  date?: IsoDate | undefined;
  publisher?: string | undefined;
  /** whether it is quoted word for word */
  isQuoted?: boolean;
}

/** An article in the form that is searched. */
export interface SearchableArticle {
  id: string;
  title: string;
  text: string;
  date?: IsoDate | undefined;
  publisher: string;
}

/** Collects everything that can be found, in any order. Facts about an entity that never comes are dropped. */
export interface SearchIndexBuilder {
  addEntity(entity: Pick<Entity, 'id' | 'type' | 'name'>): void;
  addAlias(entityId: string, text: string): void;
  addRole(entityId: string, label: string): void;
  addStatement(statement: SearchableStatement): void;
  addArticle(article: SearchableArticle): void;
  /** one more fact is known about this entity; if a query fits two equally well, the better known comes first */
  addFact(entityId: string): void;
  build(): SearchIndex;
}

export function createSearchIndexBuilder(): SearchIndexBuilder {
  const terms = new Map<string, number>();
  const entities = new Map<string, IndexDraft>();
  const statements: SearchableStatement[] = [];
  const articles: IndexDraft[] = [];

  const draftOf = (id: string): IndexDraft => {
    let draft = entities.get(id);
    if (!draft) {
      draft = emptyDraft(id);
      entities.set(id, draft);
    }
    return draft;
  };
  const addTerm = ({ words }: IndexDraft, key: string, field: number) => {
    let term = terms.get(key);
    if (term === undefined) {
      term = terms.size;
      terms.set(key, term);
    }
    words.push((term << FIELD_BITS) | field);
  };
  const addWords = (draft: IndexDraft, text: string, field: number) => {
    for (const { key } of tokenize(text)) addTerm(draft, key, field);
  };
  const statementDraft = (statement: SearchableStatement): IndexDraft[] => {
    const { id, speakerId, speakerText = '', text, date, publisher, isQuoted } = statement;
    const speaker = speakerId === undefined ? speakerText : entities.get(speakerId)?.name;
    if (speaker === undefined || (speakerId && !speaker)) return [];
    const draft = { ...emptyDraft(id), kind: KINDS.indexOf('statement'), date };
    addWords(draft, text, FIELD.text);
    addWords(draft, speaker, FIELD.speaker);
    if (speakerId) addTerm(draft, filterTerm.person(speakerId), FIELD.speaker);
    if (publisher) addTerm(draft, filterTerm.outlet(publisher), FIELD.speaker);
    if (isQuoted) addTerm(draft, filterTerm.quoted, FIELD.speaker);
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
    addArticle({ id, title, text, date, publisher }) {
      const draft = { ...emptyDraft(id), kind: KINDS.indexOf('article'), date };
      addWords(draft, title, FIELD.headline);
      addWords(draft, text, FIELD.body);
      addTerm(draft, filterTerm.outlet(publisher), FIELD.speaker);
      articles.push(draft);
    },
    addFact(entityId) {
      draftOf(entityId).facts += 1;
    },
    build() {
      const known = [...entities.values()].filter(({ kind }) => kind !== undefined);
      const said = statements.toSorted(byDate).flatMap(statementDraft);
      const documents = [...known.sort(byFacts), ...said, ...articles.toSorted(byDate)];
      return packIndex(documents, [...terms.keys()]);
    },
  };
}

const emptyDraft = (id: string): IndexDraft => ({
  id,
  kind: undefined,
  name: '',
  facts: 0,
  date: undefined,
  words: [],
});

const byFacts = (a: IndexDraft, b: IndexDraft): number =>
  b.facts - a.facts || compare(a.name, b.name);

/** Compares by date, the newest first and undated ones last. */
const byDate = (a: { date?: IsoDate | undefined }, b: { date?: IsoDate | undefined }): number =>
  compare(b.date ?? '', a.date ?? '');
