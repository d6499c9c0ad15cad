import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleFacts } from '@/components/article/ArticleFacts.tsx';
import { StoredArticle } from '@/components/article/StoredArticle.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import type { FactSpan } from '@/components/shared/segments.ts';
import { useStore } from '@/components/shared/store.ts';
import { readsFacts } from '@/lib/core/lexicon/languages.ts';
import type { ArticleWithFacts, FactKind, Provenance, Span } from '@/lib/core/model.ts';
import { personPageAddress } from '@/lib/core/person/person-address.ts';
import { EditedFact } from './EditedFact.tsx';
import type { Correction, FactEditor } from './fact-editor.ts';

interface Props {
  view: ArticleWithFacts;
  asked: Span | undefined;
  /** why the last change failed */
  problem: string | undefined;
  editor: FactEditor;
  onStrike: (kind: FactKind, factId: string, text: string) => void;
  /** returns whether it worked */
  onCorrect: (correction: Correction) => Promise<boolean>;
  onPutBack: (amendmentId: string) => void;
}

/** An article beside its facts. Choosing a fact leads to its words, and the words lead back to it. */
export function ArticleView({ view, asked, problem, editor, ...actions }: Props) {
  const { words } = useLanguage();
  const [selection, setSelection] = useState<{ id?: string; spans: Span[] }>({
    spans: asked ? [asked] : [],
  });
  const { draft } = useStore(editor.store);
  const place = useRef<HTMLDivElement>(null);
  const told = useMemo(() => factSpans(view), [view]);
  const lineOf = (factId: string) =>
    place.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(factId)}"]`);

  // Runs when another passage is highlighted, before the reader sees the page elsewhere.
  useLayoutEffect(() => {
    const passage = place.current?.querySelector<HTMLElement>('mark[data-first]');
    passage?.scrollIntoView?.({ block: 'center' });
    // When the page opens, reading starts at the passage. After a click, the focus stays on the clicked line.
    if (selection.id === undefined) passage?.focus({ preventScroll: true });
  }, [selection]);

  // A removed fact takes its button along. The next one takes the focus.
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const id = next.current;
    next.current = undefined;
    if (id !== undefined) lineOf(id)?.querySelector<HTMLElement>('.row-menu-button')?.focus();
  }, [view]);
  const strike: Props['onStrike'] = (kind, factId, text) => {
    const lines = [...(place.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = lines.findIndex(({ dataset }) => dataset.line === factId);
    next.current = (lines[at + 1] ?? lines[at - 1])?.dataset.line;
    actions.onStrike(kind, factId, text);
  };

  const goToFact = (id: string) => {
    const line = lineOf(id);
    line?.scrollIntoView?.({ block: 'nearest' });
    line?.querySelector<HTMLElement>('.fact-place')?.focus({ preventScroll: true });
  };
  const choose = (id: string) =>
    setSelection({ id, spans: told.filter(({ factId }) => factId === id) });

  // A click in the text does what the keyboard does in the list.
  useLayoutEffect(() => {
    const text = place.current?.querySelector('.stored');
    const onClick = (event: Event) => {
      const { target } = event;
      const factId =
        target instanceof Element && target.closest<HTMLElement>('[data-fact]')?.dataset.fact;
      // Selecting words also ends with a click.
      if (!factId || editor.store.get().draft || !getSelection()?.isCollapsed) return;
      choose(factId);
      goToFact(factId);
    };
    text?.addEventListener('click', onClick);
    return () => text?.removeEventListener('click', onClick);
  }, [told]);

  const { article, source } = view;
  const { id: selectedId } = selection;
  return (
    <div ref={place} class="article-page">
      <StoredArticle
        article={article}
        marks={draft?.places ?? selection.spans}
        told={told}
        onBack={selectedId && !draft ? () => goToFact(selectedId) : undefined}
        isOff={!source.enabled}
      />
      <div class="facts-column">
        {problem && (
          <p class="problem" role="alert">
            {words('factChangeFailed', problem)}
          </p>
        )}
        <ArticleFacts
          facts={view}
          lang={article.lang}
          isUnread={!readsFacts(article.lang)}
          selectedId={selectedId}
          onSelect={(id, spans) => setSelection({ id, spans })}
          onStrike={strike}
          personAddress={personPageAddress}
          onCorrect={(kind, factId, text) =>
            draft?.factId === factId ? editor.close() : editor.open(kind, factId, text)
          }
          onPutBack={actions.onPutBack}
          editing={
            draft && {
              factId: draft.factId,
              form: (
                <EditedFact
                  key={draft.factId}
                  view={view}
                  draft={draft}
                  editor={editor}
                  onCorrect={actions.onCorrect}
                  onClosed={() => goToFact(draft.factId)}
                />
              ),
            }
          }
        />
      </div>
    </div>
  );
}

function factSpans({ statements, roles, events }: ArticleWithFacts): FactSpan[] {
  const spans = (kind: FactKind, factId: string, places: readonly Provenance[]) =>
    places.map(({ start, end }) => ({ factId, kind, start, end }));
  return [
    ...statements.flatMap(({ id, parts }) => spans('statement', id, parts)),
    ...roles.flatMap(({ id, provenance }) => spans('role', id, [provenance])),
    ...events.flatMap(({ id, provenance }) => spans('event', id, provenance)),
  ];
}
