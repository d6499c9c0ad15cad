import { useId } from 'preact/hooks';
import type { ImportState } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { formatRate, formatTimeLeft } from './format-pace.ts';

interface Props {
  state: Extract<ImportState, { step: 'reading' | 'adding' }>;
  onCancel: () => void;
}

/** How far it has come and how long it will take, and a button to stop. It shows after half a second (import-progress.css). */
export function ImportProgress({ state, onCancel }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const numbers = [state.done, state.total].map((n) => new Intl.NumberFormat(locale).format(n));
  const label =
    state.step === 'adding'
      ? 'importAdding'
      : state.what === 'files'
        ? 'importReadingFiles'
        : 'importReading';
  return (
    <div class="import-progress">
      <p id={id}>{words(label, ...numbers)}</p>
      {state.pace && (
        <p class="fine">
          {words(
            'importPace',
            formatRate(state.pace.rate, locale),
            formatTimeLeft(state.pace.left, locale),
          )}
        </p>
      )}
      <progress aria-labelledby={id} max={state.total} value={state.done} />
      <button type="button" class="button" onClick={onCancel} data-next>
        {words(state.step === 'adding' ? 'importStop' : 'addCancel')}
      </button>
    </div>
  );
}
