import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageNav } from '@/components/shared/PageNav.tsx';
import { UndoBar } from '@/components/shared/undo/UndoBar.tsx';
import { useUndoKey } from '@/components/shared/undo/use-undo-key.ts';
import type { ArticleWithFacts, FactKind, Span } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { ArticleView } from './ArticleView.tsx';
import { findNewAmendment, withoutFact } from './article-changes.ts';
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
  const [removed, setRemoved] = useState<{ amendmentId: string; text: string }>();
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
  const strike = async (kind: FactKind, factId: string, text: string) => {
    const before = view.current;
    if (before) setState({ kind: 'ready', view: withoutFact(before, kind, factId) });
    const isDone = await change(amending.strikeFact({ kind, factId, text }));
    const amendmentId = isDone ? findNewAmendment(before, view.current) : undefined;
    setRemoved(amendmentId === undefined ? undefined : { amendmentId, text });
  };
  const putBack = async (amendmentId: string) => {
    setRemoved(undefined);
    await change(amending.putFactBack({ amendmentId }));
  };
  const undo = removed && (() => void putBack(removed.amendmentId));
  useUndoKey(undo);
  return (
    <div class="surface dramatis-root">
      <PageNav />
      <main>
        {state.kind === 'ready' ? (
          <ArticleView
            view={state.view}
            asked={asked}
            problem={problem}
            editor={editor}
            onStrike={(...fact) => void strike(...fact)}
            onCorrect={(correction) => change(amending.correctFact(correction))}
            onPutBack={(amendmentId) => void putBack(amendmentId)}
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
      <div class="page-undo">
        <UndoBar
          message={removed && words('factRemoved', removed.text)}
          onUndo={undo}
          onDismiss={() => setRemoved(undefined)}
        />
      </div>
    </div>
  );
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function toFailure(error: unknown): PageState {
  if (error instanceof CallError && error.code === 'not-found') return { kind: 'missing' };
  return { kind: 'failed', message: messageOf(error) };
}
