import type { Entity, IsoDate } from '../../model.ts';
import { tokenize } from '../../text/tokenize.ts';
import { dayNumber, FIELD, filterTerm, isSearchable, KINDS } from '../search-terms.ts';
import { QUOTED } from './segment.ts';

/** A document whose words are not sorted yet. */
export interface DocumentDraft {
  /** the id, or what comes after the unit's id if it begins with that */
  id: string;
  sourceId: string;
  /** place in KINDS, with QUOTED */
  kind: number;
  value: number;
  nameWords: number;
  /** the best field of each word */
  words: Map<string, number>;
}

export interface UnitDraft {
  id: string;
  documents: DocumentDraft[];
}

/** A statement in the form that is searched. */
export interface SearchableStatement {
  id: string;
  /** without it the article has only words for the speaker */
  speakerId?: string | undefined;
  /** the speaker's name, or the article's words */
  speaker: string;
  text: string;
  date?: IsoDate | undefined;
  isQuoted: boolean;
}

/** An article in the form that is searched. */
export interface SearchableArticle {
  id: string;
  sourceId: string;
  title: string;
  text: string;
  date?: IsoDate | undefined;
  publisher: string;
}

/** A person or an event, as one source knows them. */
export interface SearchableEntity {
  sourceId: string;
  names: readonly string[];
  roles: readonly string[];
  /** how much is known; if a query fits two equally well, the better known comes first */
  facts: number;
}

/** An article and its statements. */
export function draftArticle(
  { id, sourceId, title, text, date, publisher }: SearchableArticle,
  statements: readonly SearchableStatement[],
): UnitDraft {
  const outlet = filterTerm.outlet(publisher);
  const article = emptyDraft('', sourceId, KINDS.indexOf('article'), dayOf(date));
  addWords(article, title, FIELD.headline);
  addWords(article, text, FIELD.body);
  article.words.set(outlet, FIELD.speaker);
  const said = statements.map((statement) => {
    const { speakerId, speaker, isQuoted } = statement;
    const kind = KINDS.indexOf('statement') | (isQuoted ? QUOTED : 0);
    const day = dayOf(statement.date ?? date);
    const draft = emptyDraft(shorten(statement.id, id), sourceId, kind, day);
    addWords(draft, statement.text, FIELD.text);
    addWords(draft, speaker, FIELD.speaker);
    if (speakerId) draft.words.set(filterTerm.person(speakerId), FIELD.speaker);
    draft.words.set(outlet, FIELD.speaker);
    return draft;
  });
  return { id, documents: [article, ...said] };
}

/** A person or an event, with a document for each source. Without sources there is nothing to find. */
export function draftEntity(
  { id, type, name }: Pick<Entity, 'id' | 'type' | 'name'>,
  known: readonly SearchableEntity[],
): UnitDraft {
  if (!isSearchable(type)) return { id, documents: [] };
  const kind = KINDS.indexOf(type);
  const documents = known.map(({ sourceId, names, roles, facts }) => {
    const draft = emptyDraft('', sourceId, kind, facts);
    draft.nameWords = Math.min(255, tokenize(name).length);
    addWords(draft, name, FIELD.name);
    for (const other of names) addWords(draft, other, FIELD.alias);
    for (const role of roles) addWords(draft, role, FIELD.role);
    return draft;
  });
  return { id, documents };
}

const emptyDraft = (id: string, sourceId: string, kind: number, value: number): DocumentDraft => ({
  id,
  sourceId,
  kind,
  value,
  nameWords: 0,
  words: new Map(),
});

function addWords({ words }: DocumentDraft, text: string, field: number): void {
  for (const { key } of tokenize(text)) {
    const known = words.get(key);
    if (known === undefined || field < known) words.set(key, field);
  }
}

const dayOf = (date: IsoDate | undefined): number => (date ? dayNumber(date) : 0);

/** The mark of an id that begins with the unit's. No id of a fact begins with it. */
const SAME = '=';

const shorten = (id: string, unit: string): string =>
  id.startsWith(unit) ? SAME + id.slice(unit.length) : id;

/** The id of a document again. */
export const wholeId = (unit: string, id: string): string =>
  id === '' ? unit : id.startsWith(SAME) ? unit + id.slice(SAME.length) : id;
