import type { BackupRefusal } from '../../../lib/core/formats/backup/backup.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

/** How many lines are listed. Nobody reads further. */
const MOST = 50;

/** The refused records of a backup, each with its line and the reason. */
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
