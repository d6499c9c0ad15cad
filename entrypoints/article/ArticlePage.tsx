import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context.ts';
import type { ArticleWithFacts, Span } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { ArticleView } from './ArticleView.tsx';
import { createFactEditor } from './fact-editor.ts';

type PageState =
  | { kind: 'loading' }
  | { kind: 'ready'; view: ArticleWithFacts }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string };

export type Amending = Pick<Client<BackgroundCalls>, 'strikeFact' | 'correctFact' | 'putFactBack'>;

interface Props {
  /** reads the article; called again after each change */
  load: () => Promise<ArticleWithFacts>;
  amending: Amending;
  /** the passage in the page's address */
  asked: Span | undefined;
}

/** A stored article with the passage that the reader came for, and everything that was read from it. */
export function ArticlePage({ load, amending, asked }: Props) {
  const { words } = useLanguage();
  const [state, setState] = useState<PageState>({ kind: 'loading' });
  const [problem, setProblem] = useState<string>();
  const view = useRef<ArticleWithFacts | undefined>(undefined);
  const editor = useMemo(() => createFactEditor(() => view.current), []);
  const show = async () => {
    try {
      view.current = await load();
      setState({ kind: 'ready', view: view.current });
    } catch (error) {
      setState(toFailure(error));
    }
  };
  /** returns whether it worked */
  const change = async (work: Promise<unknown>) => {
    const failure = await work.then(() => undefined, messageOf);
    setProblem(failure);
    await show();
    return failure === undefined;
  };
  useEffect(() => {
    void show();
  }, [load]);
  return (
    <main class="surface dramatis-root">
      {state.kind === 'ready' ? (
        <ArticleView
          view={state.view}
          asked={asked}
          problem={problem}
          editor={editor}
          onStrike={(kind, factId, text) =>
            void change(amending.strikeFact({ kind, factId, text }))
          }
          onCorrect={(correction) => change(amending.correctFact(correction))}
          onPutBack={(amendmentId) => void change(amending.putFactBack({ amendmentId }))}
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

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function toFailure(error: unknown): PageState {
  if (error instanceof CallError && error.code === 'not-found') return { kind: 'missing' };
  return { kind: 'failed', message: messageOf(error) };
}
