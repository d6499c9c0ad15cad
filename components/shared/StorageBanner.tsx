import type { StorageState } from '../../lib/core/storage-state.ts';
import { useLanguage } from './language-context.ts';
import { type Store, useStore } from './store.ts';

interface Props {
  /** `state` is undefined until the background has answered */
  store: Store<{ state: StorageState | undefined }>;
}

/** Says at the top of a page that nothing can be kept now, and what is shown instead. */
export function StorageBanner({ store }: Props) {
  const { words } = useLanguage();
  const { state } = useStore(store);
  if (!state || state.kind === 'open') return null;
  const [said, more] =
    state.kind === 'full'
      ? ['noRoom', 'noRoomMore']
      : state.isPrivate
        ? ['noStoragePrivate', 'noStoragePrivateMore']
        : ['noStorage', 'noStorageMore'];
  return (
    <aside class="storage-banner surface dramatis-root" aria-label={words('noStorageTitle')}>
      <div class="notice" role="alert">
        <p class="problem">{words(said)}</p>
        <p>{words(more)}</p>
        {state.kind === 'refused' && !state.isPrivate && (
          <p class="fine">{words('noStorageReason', state.reason)}</p>
        )}
      </div>
    </aside>
  );
}
