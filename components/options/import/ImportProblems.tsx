import type { ImportCause, ImportProblem } from '../../../lib/core/import/import-problem.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { ProblemList } from './ProblemList.tsx';

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

/** What can't be added, each with its file, its line and the reason. */
export function ImportProblems({ problems }: { problems: readonly ImportProblem[] }) {
  const { words } = useLanguage();
  return (
    <ProblemList
      problems={problems}
      keyOf={({ file, line, cause, detail }) => `${file} ${line} ${cause} ${detail}`}
    >
      {({ file, line, cause, detail = '' }) => (
        <>
          {file && (
            <>
              <bdi class="found-file">{file}</bdi>
              {line !== undefined && ` (${words('importLine', `${line}`)})`}:{' '}
            </>
          )}
          {words(CAUSES[cause], detail)}
        </>
      )}
    </ProblemList>
  );
}
