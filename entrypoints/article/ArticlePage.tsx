import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleFacts } from '@/components/ArticleFacts.tsx';
import { useLanguage } from '@/components/language-context.ts';
import { StoredArticle } from '@/components/StoredArticle.tsx';
import type { ArticleWithFacts, Span } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';

type PageState =
  | { kind: 'loading' }
  | { kind: 'ready'; view: ArticleWithFacts }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string };

interface Props {
  load: () => Promise<ArticleWithFacts>;
  /** the passage that the address asks for */
  asked: Span | undefined;
}

/** A stored article with the passage that the reader came for, and everything that was read from it. */
export function ArticlePage({ load, asked }: Props) {
  const { words } = useLanguage();
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  useEffect(() => {
    load().then(
      (view) => setState({ kind: 'ready', view }),
      (error: unknown) => setState(toFailure(error)),
    );
  }, [load]);
  return (
    <main class="surface dramatis-root">
      {state.kind === 'ready' ? (
        <Article view={state.view} asked={asked} />
      ) : (
        <div class="article-note">
          {state.kind === 'loading' && <p role="status">{words('articleLoading')}</p>}
          {state.kind === 'missing' && (
            <>
              <h1>{words('articleMissing')}</h1>
              <p>{words('articleMissingHint')}</p>
            </>
          )}
          {state.kind === 'failed' && <p role="alert">{words('articleFailed', state.message)}</p>}
        </div>
      )}
    </main>
  );
}

function toFailure(error: unknown): PageState {
  if (error instanceof CallError && error.code === 'not-found') return { kind: 'missing' };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

function Article({ view, asked }: { view: ArticleWithFacts; asked: Span | undefined }) {
  const [selection, setSelection] = useState<{ id?: string; spans: Span[] }>({
    spans: asked ? [asked] : [],
  });
  const place = useRef<HTMLDivElement>(null);

  // Runs when another passage is highlighted, before the reader sees the page at another place.
  useLayoutEffect(() => {
    const passage = place.current?.querySelector<HTMLElement>('mark[data-first]');
    passage?.scrollIntoView?.({ block: 'center' });
    // On arrival reading starts at the passage; after a click focus stays on the line clicked.
    if (selection.id === undefined) passage?.focus({ preventScroll: true });
  }, [selection]);

  const { article, source } = view;
  return (
    <div ref={place} class="article-page">
      <StoredArticle article={article} marks={selection.spans} isOff={!source.enabled} />
      <ArticleFacts
        facts={view}
        lang={article.lang}
        selectedId={selection.id}
        onSelect={(id, spans) => setSelection({ id, spans })}
      />
    </div>
  );
}
