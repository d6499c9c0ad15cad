import { useRef } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';

/** A list of feeds that the reader chose, and what came of it. */
export type FeedListState =
  | { step: 'idle' }
  | { step: 'found'; file: string; count: number }
  | { step: 'done' }
  | { step: 'failed'; file: string };

export interface FeedListsProps {
  state: FeedListState;
  /** there are feeds that can be saved */
  canSave: boolean;
  onFile: (file: File) => void;
  onFollow: () => void;
  onCancel: () => void;
  onSave: () => void;
}

/** Feeds come in and go out as OPML, the form that other readers of feeds know. */
export function FeedLists({ state, canSave, onFile, onFollow, onCancel, onSave }: FeedListsProps) {
  const { words, locale } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="feed-lists">
      <input
        ref={field}
        type="file"
        hidden
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        aria-label={words('subOpmlIn')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <div class="actions">
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {words('subOpmlIn')}
        </button>
        {canSave && (
          <button type="button" class="button" onClick={onSave}>
            {words('subOpmlOut')}
          </button>
        )}
      </div>
      <div class="feed-list-state" aria-live="polite">
        {state.step === 'found' && (
          <>
            <p>
              {words('subOpmlFound', state.file, new Intl.NumberFormat(locale).format(state.count))}
            </p>
            <div class="actions">
              <button type="button" class="button primary" onClick={onFollow}>
                {words('subOpmlFollow')}
              </button>
              <button type="button" class="button" onClick={onCancel}>
                {words('addCancel')}
              </button>
            </div>
          </>
        )}
        {state.step === 'failed' && <p class="problem">{words('subOpmlNone', state.file)}</p>}
        {state.step === 'done' && <p>{words('subOpmlDone')}</p>}
      </div>
    </div>
  );
}
