import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

/** How many are listed. Files often have the same problem many times. */
const MOST = 50;

interface Props<Problem> {
  problems: readonly Problem[];
  keyOf: (problem: Problem) => string;
  /** file, place and reason of one problem */
  children: (problem: Problem) => ComponentChildren;
}

/** What can't be brought in: how much it is, and the first of it one by one. */
export function ProblemList<Problem>({ problems, keyOf, children }: Props<Problem>) {
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <div class="import-problems">
      <p class="problem">{plural(language, 'importProblems', problems.length)}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={keyOf(problem)}>{children(problem)}</li>
        ))}
        {problems.length > MOST && <li>{plural(language, 'addMore', problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
