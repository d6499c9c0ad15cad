import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleFacts } from '@/components/ArticleFacts.tsx';
import { useLanguage } from '@/components/language-context.ts';
import { StoredArticle } from '@/components/StoredArticle.tsx';
import type { ArticleWithFacts, Span, StrikableKind } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

type PageState =
  | { kind: 'loading' }
  | { kind: 'ready'; view: ArticleWithFacts }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string };

interface Props {
  /** reads the article; called again after each change */
  load: () => Promise<ArticleWithFacts>;
  striking: Pick<Client<BackgroundCalls>, 'strikeFact' | 'putFactBack'>;
  /** the passage that the address asks for */
  asked: Span | undefined;
}

/** A stored article with the passage that the reader came for, and everything that was read from it. */
export function ArticlePage({ load, striking, asked }: Props) {
  const { words } = useLanguage();
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  const [problem, setProblem] = useState<string>();
  const show = async () => {
    try {
      setState({ kind: 'ready', view: await load() });
    } catch (error) {
      setState(toFailure(error));
    }
  };
  const change = async (work: Promise<unknown>) => {
    try {
      await work;
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    await show();
  };
  useEffect(() => {
    void show();
  }, [load]);
  return (
    <main class="surface dramatis-root">
      {state.kind === 'ready' ? (
        <Article
          view={state.view}
          asked={asked}
          problem={problem}
          onStrike={(kind, factId, text) =>
            void change(striking.strikeFact({ kind, factId, text }))
          }
          onPutBack={(strikeId) => void change(striking.putFactBack({ strikeId }))}
        />
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

interface ArticleProps {
  view: ArticleWithFacts;
  asked: Span | undefined;
  /** why the last change failed */
  problem: string | undefined;
  onStrike: (kind: StrikableKind, factId: string, text: string) => void;
  onPutBack: (strikeId: string) => void;
}

function Article({ view, asked, problem, onStrike, onPutBack }: ArticleProps) {
  const { words } = useLanguage();
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
      <div class="facts-column">
        {problem && (
          <p class="problem" role="alert">
            {words('factChangeFailed', problem)}
          </p>
        )}
        <ArticleFacts
          facts={view}
          lang={article.lang}
          selectedId={selection.id}
          onSelect={(id, spans) => setSelection({ id, spans })}
          onStrike={onStrike}
          onPutBack={onPutBack}
        />
      </div>
    </div>
  );
}
