import type { FormatCause, FormatProblem } from '../../../lib/core/formats/records/read-part.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

const CAUSES: Record<FormatCause, string> = {
  form: 'formatForm',
  syntax: 'formatSyntax',
  missing: 'formatMissing',
  value: 'formatValue',
  size: 'formatSize',
  cut: 'formatCut',
  twice: 'formatTwice',
};

/** How many are listed. Files often have the same problem many times. */
const MOST = 50;

/** What is left out of files of data, each with its file, its record and the reason. */
export function FormatProblems({ problems }: { problems: readonly FormatProblem[] }) {
  const language = useLanguage();
  const { words } = language;
  if (problems.length === 0) return null;
  return (
    <div class="import-problems">
      <p class="problem">{plural(language, 'importProblems', problems.length)}</p>
      <ul>
        {problems.slice(0, MOST).map(({ file, record, cause, field = '', detail = '' }) => (
          <li key={`${file} ${record} ${cause} ${field} ${detail}`}>
            <bdi class="found-file">{file}</bdi>
            {record !== undefined && ` (${words('formatRecord', `${record}`)})`}
            {': '}
            {words(CAUSES[cause], field || detail, detail)}
          </li>
        ))}
        {problems.length > MOST && <li>{plural(language, 'addMore', problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
