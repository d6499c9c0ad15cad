import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePreview as Preview } from '../../lib/core/preview/build-preview.ts';
import { ArticlePreview } from '../shared/ArticlePreview.tsx';
import { useLanguage } from '../shared/language-context.ts';

/** The progress of adding the page's article. */
export type AddArticleState =
  | { kind: 'offer' }
  | { kind: 'reading' }
  /** the page has no article */
  | { kind: 'none' }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'keeping' }
  | { kind: 'kept'; articleId: string }
  | { kind: 'failed'; message: string };

interface Props {
  /** nobody of the page is known, so this is the best thing to do */
  isMain?: boolean;
  state: AddArticleState;
  onRead: () => void;
  /** `replace`: the article replaces the one that it may be a version of */
  onKeep: (replace?: boolean) => void;
  onCancel: () => void;
  onOpen: (articleId: string) => void;
}

/** “Add this article”: the offer, what was found in it, and the message that it is kept. */
export function AddArticle({ isMain = false, state, onRead, onKeep, onCancel, onOpen }: Props) {
  const { words } = useLanguage();
  const place = useRef<HTMLElement>(null);
  const { kind } = state;
  // The pressed button is gone then. The focus goes to the next one, or to the message in its place.
  useEffect(() => {
    if (kind === 'offer') return;
    place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [kind]);
  return (
    <section ref={place} class="add-article" aria-label={words('addArticle')}>
      <p class="fine" role="status">
        {kind === 'reading' && words('addReading')}
        {kind === 'keeping' && words('addKeeping')}
        {kind === 'kept' && words('addKept')}
        {kind === 'none' && words('addNone')}
      </p>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {words('addFailed', state.message)}
        </p>
      )}
      {state.kind === 'preview' && <ArticlePreview preview={state.preview} />}
      <div class="actions">
        {(kind === 'offer' || kind === 'failed' || kind === 'none') && (
          <button
            type="button"
            class={isMain && kind === 'offer' ? 'button primary' : 'button'}
            onClick={onRead}
            data-next
          >
            {words(kind === 'offer' ? 'addArticle' : 'retry')}
          </button>
        )}
        {kind === 'offer' && isMain && <span class="fine">{words('addSoThat')}</span>}
        {state.kind === 'preview' && (
          <>
            <button type="button" class="button primary" onClick={() => onKeep()} data-next>
              {words(keepWords[state.preview.state])}
            </button>
            {state.preview.state === 'unclear' && (
              <button type="button" class="button" onClick={() => onKeep(true)}>
                {words('addReplace')}
              </button>
            )}
            <button type="button" class="button" onClick={onCancel}>
              {words('addCancel')}
            </button>
          </>
        )}
        {state.kind === 'kept' && (
          <button type="button" class="button" onClick={() => onOpen(state.articleId)} data-next>
            {words('addOpen')}
          </button>
        )}
      </div>
    </section>
  );
}

const keepWords = {
  new: 'addKeep',
  kept: 'addKeepAgain',
  changed: 'addUpdate',
  unclear: 'addKeepBoth',
} as const;
