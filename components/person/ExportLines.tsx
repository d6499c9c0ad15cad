import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/core/formats/lines/exported.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

interface Props {
  total: number;
  /** Has all lines saved that the filters let through. Returns the name of the file. */
  onExport: (format: ExportFormat) => Promise<string>;
}

/** Names of formats, which are the same in every language. */
const NAMES: readonly (readonly [ExportFormat, string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
];

/** Saves the lines that the reader has filtered. */
export function ExportLines({ total, onExport }: Props) {
  const language = useLanguage();
  const { words } = language;
  const [said, setSaid] = useState<{ done?: string; problem?: string }>({});
  const save = (format: ExportFormat) =>
    onExport(format).then(
      (done) => setSaid({ done }),
      (error: unknown) => setSaid({ problem: error instanceof Error ? error.message : `${error}` }),
    );
  const label = plural(language, 'exportLines', total);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about what is filled in
    <div class="export-lines" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      {NAMES.map(([format, name]) => (
        <button key={format} type="button" class="button" onClick={() => void save(format)}>
          {name}
        </button>
      ))}
      <span class="fine" role="status">
        {said.done && words('exportDone', said.done)}
      </span>
      {said.problem && (
        <p class="problem" role="alert">
          {words('personFailed', said.problem)}
        </p>
      )}
    </div>
  );
}
