import { type FactDraft, TYPED } from '@/components/article/fact-draft.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import { checkChange } from '@/lib/core/amendments/check-change.ts';
import {
  ChangeError,
  type FactChange,
  type NamedByReader,
} from '@/lib/core/amendments/fact-change.ts';
import type {
  ArticleWithFacts,
  EventFact,
  FactKind,
  Role,
  Span,
  StatementType,
} from '@/lib/core/model.ts';
import { stepSpan, trimSpan } from '@/lib/core/text/word-steps.ts';

/** The parameters of a correction. */
export interface Correction {
  factId: string;
  /** the fact in words, as the reader saw it */
  text: string;
  change: FactChange;
}

export interface FactEditor {
  store: Store<{ draft: FactDraft | undefined }>;
  /** `text` is the fact in words */
  open(kind: FactKind, factId: string, text: string): void;
  change(change: Partial<FactDraft>): void;
  step(edge: keyof Span, by: -1 | 1): void;
  /** takes the words of the span; with `more`, adds them */
  take(span: Span, more: boolean): void;
  /** the draft's correction; undefined if it is invalid, and then the draft has the problem */
  finish(): Correction | undefined;
  close(): void;
}

/** One fact of an article while the reader corrects it. */
export function createFactEditor(view: () => ArticleWithFacts | undefined): FactEditor {
  const store: FactEditor['store'] = createStore({ draft: undefined });
  const set = (change: Partial<FactDraft>) => {
    const { draft } = store.get();
    if (!draft) return;
    const { problem: _, ...kept } = draft;
    store.set({ draft: { ...kept, ...change } });
  };
  return {
    store,
    open(kind, factId, text) {
      const current = view();
      store.set({ draft: current && draftOf(current, kind, factId, text) });
    },
    change: set,
    step(edge, by) {
      const { draft } = store.get();
      const text = view()?.article.text;
      if (!draft || text === undefined) return;
      const at = edge === 'start' ? 0 : draft.places.length - 1;
      const places = draft.places.map((place, index) =>
        index === at ? stepSpan(text, place, edge, by) : place,
      );
      set({ places });
    },
    take(span, more) {
      const { draft } = store.get();
      const words = trimSpan(view()?.article.text ?? '', span);
      if (draft && words) set({ places: more ? joinPlaces([...draft.places, words]) : [words] });
    },
    finish() {
      const { draft } = store.get();
      const current = view();
      if (!draft || !current) return undefined;
      const change = toChange(draft, current);
      try {
        checkChange(change, current.article.text);
        return { factId: draft.factId, text: draft.text, change };
      } catch (error) {
        if (!(error instanceof ChangeError)) throw error;
        set({ problem: error.problem });
        return undefined;
      }
    },
    close: () => store.set({ draft: undefined }),
  };
}

function draftOf(
  view: ArticleWithFacts,
  kind: FactKind,
  factId: string,
  text: string,
): FactDraft | undefined {
  const common = { kind, factId, text, personId: '', typedName: '', label: '' };
  const spans = (places: readonly Span[]) => places.map(({ start, end }) => ({ start, end }));
  if (kind === 'statement') {
    const fact = view.statements.find(({ id }) => id === factId);
    if (!fact) return undefined;
    const { speakerId = '', type, date = '', parts } = fact;
    return { ...common, personId: speakerId, type, date, places: spans(parts) };
  }
  if (kind === 'role') {
    const fact = view.roles.find(({ id }) => id === factId);
    if (!fact) return undefined;
    const { entityId, status, label, asOf = '', provenance } = fact;
    const places = spans([provenance]);
    return { ...common, personId: entityId, type: status, label, date: asOf, places };
  }
  const fact = view.events.find(({ id }) => id === factId);
  if (!fact) return undefined;
  const name = view.entities.find(({ id }) => id === fact.entityId)?.name ?? '';
  const { kind: type, date = '', provenance } = fact;
  return { ...common, type, label: name, date, places: spans(provenance) };
}

function toChange(draft: FactDraft, view: ArticleWithFacts): FactChange {
  const { places, label } = draft;
  const day = draft.date.trim();
  const date = day ? { date: day } : {};
  if (draft.kind === 'event') {
    const eventKind = draft.type as EventFact['kind'];
    return { kind: 'event', name: label, eventKind, places, ...date };
  }
  const person = personOf(draft, view);
  if (draft.kind === 'statement') {
    const type = draft.type as StatementType;
    return { kind: 'statement', type, places, ...(person ? { speaker: person } : {}), ...date };
  }
  const status = draft.type as Role['status'];
  const nobody: NamedByReader = { type: 'person', name: '' };
  return { kind: 'role', person: person ?? nobody, label, status, places, ...date };
}

function personOf(
  { personId, typedName }: FactDraft,
  { entities }: ArticleWithFacts,
): NamedByReader | undefined {
  if (personId === TYPED) return { type: 'person', name: typedName };
  const known = entities.find(({ id }) => id === personId);
  if (!known) return undefined;
  return {
    id: known.id,
    type: known.type === 'organization' ? known.type : 'person',
    name: known.name,
  };
}

/** In the order of the text. Overlapping spans become one. */
function joinPlaces(places: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}
