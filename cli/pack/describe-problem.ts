import type { FormatCause, FormatProblem } from '../../lib/core/formats/records/read-part.ts';

const CAUSES: Readonly<Record<FormatCause, string>> = {
  form: 'nothing that can be read',
  syntax: 'is damaged',
  missing: 'is missing',
  value: 'holds something else than it must',
  size: 'is too long',
  cut: 'ends too early',
  twice: 'this id was used before',
  order: 'begins after its end',
};

/** The file, the record or line, the cause: `a.jsonl, record 3: born holds something else than it must (May)`. */
export function describeProblem(
  { file, record, cause, field, detail }: FormatProblem,
  unit: 'record' | 'line' = 'record',
): string {
  const place = record === undefined ? file : `${file}, ${unit} ${record}`;
  const what = field === undefined ? CAUSES[cause] : `${field} ${CAUSES[cause]}`;
  return `${place}: ${what}${detail === undefined ? '' : ` (${detail})`}`;
}
