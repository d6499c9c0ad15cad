import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { RestoreState } from './data-state.ts';
import { RefusedRecords } from './RefusedRecords.tsx';

type Restored = Extract<RestoreState, { kind: 'restored' }>;

/** How many failures are listed. Nobody reads further. */
const MOST = 50;

/** What a backup restored, and what couldn't be restored. */
export function RestoreResult({ result }: { result: Restored }) {
  const language = useLanguage();
  const { words } = language;
  const { tally, isStopped, message, refused } = result;
  const { added, updated, unchanged, failed } = tally;
  return (
    <div class="restore-result">
      <p tabIndex={-1} data-next="">
        {words(message || isStopped ? 'restoreStopped' : 'restoreDone')}
      </p>
      <ul class="fine">
        <li>{plural(language, 'restoreAdded', added)}</li>
        {updated > 0 && <li>{plural(language, 'restoreUpdated', updated)}</li>}
        {unchanged > 0 && <li>{plural(language, 'restoreUnchanged', unchanged)}</li>}
      </ul>
      {message && (
        <p class="problem" role="alert">
          {words('restoreBroken', message)}
        </p>
      )}
      <RefusedRecords refused={refused} />
      {failed.length > 0 && (
        <>
          <p class="problem">{plural(language, 'restoreFailed', failed.length)}</p>
          <ul class="fine">
            {failed.slice(0, MOST).map(({ title, cause }, index) => (
              <li key={`${index} ${title}`}>
                <bdi>{title}</bdi>: {cause}
              </li>
            ))}
          </ul>
          {failed.length > MOST && (
            <p class="fine">{plural(language, 'addMore', failed.length - MOST)}</p>
          )}
        </>
      )}
    </div>
  );
}
