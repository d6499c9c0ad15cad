import type { ImportCause, ImportProblem } from '../../../lib/core/import/import-problem.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

const CAUSES: Record<ImportCause, string> = {
  kind: 'importBadKind',
  size: 'importBadSize',
  count: 'importBadCount',
  bytes: 'importBadBytes',
  empty: 'importEmpty',
  article: 'importBadPage',
  record: 'importBadRecord',
  date: 'importBadDate',
  address: 'importBadAddress',
  twice: 'importTwice',
  failed: 'importFailed',
};

/** How many are listed. Files often have the same problem many times. */
const MOST = 50;

/** What can't be added, each with its file, its line and the reason. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const language = useLanguage();
  const { words } = language;
  if (problems.length === 0) return null;
  return (
    <div class="import-problems">
      <p class="problem">{plural(language, 'importProblems', problems.length)}</p>
      <ul>
        {problems.slice(0, MOST).map(({ file, line, cause, detail = '' }) => (
          <li key={`${file} ${line} ${cause} ${detail}`}>
            {file && (
              <>
                <bdi class="found-file">{file}</bdi>
                {line !== undefined && ` (${words('importLine', `${line}`)})`}:{' '}
              </>
            )}
            {words(CAUSES[cause], detail)}
          </li>
        ))}
        {problems.length > MOST && <li>{plural(language, 'addMore', problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
