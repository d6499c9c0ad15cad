import type { FormatCause, FormatProblem } from '../../../lib/core/formats/records/read-part.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { ProblemList } from '../import/ProblemList.tsx';

const CAUSES: Record<FormatCause, string> = {
  form: 'formatForm',
  syntax: 'formatSyntax',
  missing: 'formatMissing',
  value: 'formatValue',
  size: 'formatSize',
  cut: 'formatCut',
  twice: 'formatTwice',
  order: 'formatOrder',
};

/** What is left out of files of data, each with its file, its record and the reason. */
export function FormatProblems({ problems }: { problems: readonly FormatProblem[] }) {
  const { words } = useLanguage();
  return (
    <ProblemList
      problems={problems}
      keyOf={({ file, record, cause, field, detail }) =>
        `${file} ${record} ${cause} ${field} ${detail}`
      }
    >
      {({ file, record, cause, field = '', detail = '' }) => (
        <>
          <bdi class="found-file">{file}</bdi>
          {record !== undefined && ` (${words('formatRecord', `${record}`)})`}
          {': '}
          {words(CAUSES[cause], field || detail, detail)}
        </>
      )}
    </ProblemList>
  );
}
