import { useLanguage } from './language-context.ts';
import { type Store, useStore } from './store.ts';

/** `refused`: the reader was asked and said no. `given-now`: the reader has just said yes. */
export type AccessState = 'unknown' | 'given' | 'missing' | 'refused' | 'given-now';

interface Props {
  store: Store<{ access: AccessState }>;
  onAllow: () => void;
}

/** Says at the top of a page that the browser keeps Dramatis from reading pages, and offers to ask for it. */
export function AccessBanner({ store, onAllow }: Props) {
  const { words } = useLanguage();
  const { access } = useStore(store);
  if (access === 'unknown' || access === 'given') return null;
  return (
    <aside class="access-banner surface dramatis-root" aria-label={words('accessTitle')}>
      <div class="notice" role="alert">
        {access === 'given-now' ? (
          <p>{words('accessGiven')}</p>
        ) : (
          <>
            <p class="problem">{words('accessMissing')}</p>
            {access === 'refused' && <p>{words('accessRefused')}</p>}
            <button type="button" class="button" onClick={onAllow}>
              {words('accessAllow')}
            </button>
          </>
        )}
      </div>
    </aside>
  );
}
