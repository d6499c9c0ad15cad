import type { ImportState } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { ImportProblems } from './ImportProblems.tsx';

interface Props {
  state: Extract<ImportState, { step: 'done' }>;
  onClose: () => void;
}

const COUNTS = [
  ['added', 'importAdded'],
  ['updated', 'importUpdated'],
  ['same', 'importSame'],
  ['left', 'importLeft'],
] as const;

/** What was added. */
export function ImportDone({ state, onClose }: Props) {
  const language = useLanguage();
  const { words } = language;
  return (
    <div class="import-done">
      <p role="status" tabIndex={-1} data-next>
        {words('importInSource', state.source)}{' '}
        {COUNTS.filter(([count]) => state[count] > 0)
          .map(([count, key]) => plural(language, key, state[count]))
          .join(' ')}
      </p>
      <ImportProblems problems={state.problems} />
      <div class="actions">
        <button type="button" class="button" onClick={onClose}>
          {words('importAgain')}
        </button>
      </div>
    </div>
  );
}
