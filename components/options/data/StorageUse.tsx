import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { StorageUseState } from './data-state.ts';
import { formatBytes } from './format-bytes.ts';
import { KeptCountList } from './KeptCountList.tsx';

interface Props {
  state: StorageUseState;
  onPersist: () => void;
  onRetry: () => void;
}

/** How many titles are listed. Nobody reads further. */
const MOST = 50;

/** What is kept, how much room it takes, and whether the browser will keep it. */
export function StorageUse({ state, onPersist, onRetry }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { counts, used, isPersistent, isRefused, error } = state;
  return (
    <div class="data-part" data-setting="storage" aria-busy={!counts && !error}>
      <h3>{words('storageTitle')}</h3>
      {error && (
        <div role="alert">
          <p class="problem">{words('storageFailed', error)}</p>
          <button type="button" class="button" onClick={onRetry}>
            {words('retry')}
          </button>
        </div>
      )}
      {!counts && !error && (
        <p class="fine" role="status">
          {words('loading')}
        </p>
      )}
      {counts && <KeptCountList counts={counts} />}
      {counts && counts.setAside.length > 0 && (
        <>
          <p class="problem">{plural(language, 'setAside', counts.setAside.length)}</p>
          <ul class="fine">
            {counts.setAside.slice(0, MOST).map((title, index) => (
              <li key={`${index} ${title}`}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {used !== undefined && <p class="fine">{words('storageUsed', formatBytes(used, locale))}</p>}
      {isPersistent !== undefined && (
        <p class="fine">{words(isPersistent ? 'storageSafe' : 'storageUnsafe')}</p>
      )}
      {isPersistent === false && (
        <div class="actions">
          <button type="button" class="button" onClick={onPersist}>
            {words('storagePersist')}
          </button>
        </div>
      )}
      <p class="fine" role="status">
        {isRefused && words('storageRefused')}
      </p>
    </div>
  );
}
