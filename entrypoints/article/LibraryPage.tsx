import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageNav } from '@/components/shared/PageNav.tsx';
import { plural } from '@/components/shared/plural.ts';
import { useStore } from '@/components/shared/store.ts';
import { UndoBar } from '@/components/shared/undo/UndoBar.tsx';
import { useUndoKey } from '@/components/shared/undo/use-undo-key.ts';
import { LibraryContent } from './LibraryContent.tsx';
import type { Library } from './library.ts';
import { sayNote } from './say-note.ts';

interface Props {
  library: Library;
  addressOf: (articleId: string) => string;
}

/** Every saved article: to find, to open, to select, and to remove, move or export. */
export function LibraryPage({ library, addressOf }: Props) {
  const language = useLanguage();
  const { words } = language;
  const state = useStore(library.store);
  const { answer, error, steps, work } = state;
  const title = useRef<HTMLHeadingElement>(null);
  const undo = () => void library.undo();
  const canUndo = steps.length > 0 && !work;
  useUndoKey(canUndo ? undo : undefined);
  const isEmpty = answer?.total === 0;
  const hadArticles = useRef(false);
  // The last article is gone, and everything that could have the focus.
  useLayoutEffect(() => {
    if (isEmpty && hadArticles.current) title.current?.focus();
    hadArticles.current = answer !== undefined && !isEmpty;
  }, [isEmpty, answer]);
  return (
    <div class="surface dramatis-root">
      <PageNav current="library" />
      <main class="library-page">
        <h1 ref={title} tabIndex={-1}>
          {words('libraryTitle')}
        </h1>
        <p class="fine" role="status">
          {!answer && !error && words('libraryLoading')}
          {isEmpty && words('libraryEmpty')}
          {answer && answer.total > 0 && sayFound(answer)}
        </p>
        {error && (
          <div role="alert">
            <p class="problem">{words('libraryFailed', error)}</p>
            <button type="button" class="button" onClick={() => void library.load()}>
              {words('retry')}
            </button>
          </div>
        )}
        {answer && answer.total > 0 && (
          <LibraryContent
            library={library}
            state={state}
            answer={answer}
            addressOf={addressOf}
            onNothingLeft={() => title.current?.focus()}
          />
        )}
      </main>
      <div class="page-undo">
        <UndoBar
          message={sayNote(state, language)}
          onUndo={canUndo ? undo : undefined}
          onDismiss={library.dismiss}
        />
      </div>
    </div>
  );

  function sayFound({ found, total }: NonNullable<typeof answer>): string {
    if (found === total) return plural(language, 'articles', total);
    if (found === 0) return words('libraryNothing');
    const number = new Intl.NumberFormat(language.locale);
    return words('libraryFound', number.format(found), number.format(total));
  }
}
