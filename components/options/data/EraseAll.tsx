import type { KeptCounts } from '../../../lib/core/preview/kept-counts.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { EraseState } from './data-state.ts';
import { KeptCountList } from './KeptCountList.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import { useNextFocus } from './use-next-focus.ts';

interface Props {
  state: EraseState;
  /** what would be lost */
  counts: KeptCounts | undefined;
  /** other work is running, so nothing can be erased now */
  isBusy: boolean;
  /** a backup was made since the page was opened */
  isBackedUp: boolean;
  onAsk: () => void;
  onBackUp: () => void;
  onErase: () => void;
  onCancel: () => void;
}

/** Erases everything. It first says what will be lost, and asks for confirmation. */
export function EraseAll(props: Props) {
  const { state, counts, isBusy, isBackedUp, onAsk, onBackUp, onErase, onCancel } = props;
  const { words } = useLanguage();
  const place = useNextFocus<HTMLDivElement>(state.kind);
  return (
    <div class="data-part" data-setting="erase" ref={place}>
      <h3>{words('erase')}</h3>
      <p class="fine">{words('eraseIntro')}</p>
      {state.kind === 'asked' ? (
        <div class="erase-question">
          <h4 tabIndex={-1} data-next="">
            {words('eraseSure')}
          </h4>
          {counts && <KeptCountList counts={counts} />}
          <p class="fine">{words('eraseLost')}</p>
          <p class="fine" role="status">
            {isBackedUp && words('eraseBackedUp')}
          </p>
          <div class="actions">
            <button type="button" class="button" onClick={onBackUp}>
              {words('eraseBackUp')}
            </button>
            <button type="button" class="button primary" disabled={isBusy} onClick={onErase}>
              {words('eraseNow')}
            </button>
            <button type="button" class="button" onClick={onCancel}>
              {words('addCancel')}
            </button>
          </div>
        </div>
      ) : (
        state.kind !== 'erasing' && (
          <div class="actions">
            <button type="button" class="button" data-next="" disabled={isBusy} onClick={onAsk}>
              {words('eraseAsk')}
            </button>
          </div>
        )
      )}
      {state.kind === 'erasing' && <ProgressLine label={words('erasing')} done={0} of={0} />}
      <p class="fine" role="status">
        {state.kind === 'erased' && words('erased')}
      </p>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {words('eraseFailed', state.message)}
        </p>
      )}
    </div>
  );
}
