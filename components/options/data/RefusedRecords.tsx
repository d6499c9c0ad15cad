import type { BackupRefusal } from '../../../lib/core/formats/backup/backup.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

/** As many lines are named; further down nobody reads. */
const MOST = 50;

/** What of a backup cannot come in, with its line and why. */
export function RefusedRecords({ refused }: { refused: readonly BackupRefusal[] }) {
  const language = useLanguage();
  if (refused.length === 0) return null;
  return (
    <>
      <p class="problem">{plural(language, 'restoreRefused', refused.length)}</p>
      <ul class="fine">
        {refused.slice(0, MOST).map(({ line, cause }, index) => (
          <li key={`${index} ${line}`}>{language.words('restoreLine', `${line}`, cause)}</li>
        ))}
      </ul>
      {refused.length > MOST && (
        <p class="fine">{plural(language, 'addMore', refused.length - MOST)}</p>
      )}
    </>
  );
}
