import { useLanguage } from '../../shared/language-context.ts';
import { DropZone } from '../DropZone.tsx';
import type { RestoreState } from './data-state.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { RestorePreview } from './RestorePreview.tsx';
import { RestoreResult } from './RestoreResult.tsx';
import { refusalWords } from './refusal-words.ts';
import { useNextFocus } from './use-next-focus.ts';

interface Props {
  state: RestoreState;
  /** other work is running, so nothing can be restored now */
  isBusy: boolean;
  onFile: (file: File) => void;
  onChoices: (choices: boolean) => void;
  onAccepted: (changeIds: readonly string[], isAccepted: boolean) => void;
  onRestore: () => void;
  onCancel: () => void;
}

/** Restores a backup. The reader chooses a file, we check it and show what is in it, and then it is restored. */
export function RestoreBackup({ state, isBusy, onFile, ...preview }: Props) {
  const language = useLanguage();
  const { words } = language;
  const place = useNextFocus<HTMLDivElement>(state.kind);
  const isUnderWay = state.kind === 'checking' || state.kind === 'restoring';
  return (
    <div class="data-part" data-setting="restore" ref={place}>
      <h3>{words('restore')}</h3>
      <p class="fine">{words('restoreIntro')}</p>
      {state.kind === 'refused' && (
        <p class="problem" role="alert">
          {refusalWords(state, language)} {words('restoreNothing')}
        </p>
      )}
      {state.kind === 'restored' && <RestoreResult result={state} />}
      {state.kind === 'checking' && (
        <ProgressLine
          label={words('restoreChecking', state.file)}
          done={state.done}
          of={state.of}
          onCancel={preview.onCancel}
        />
      )}
      {state.kind === 'preview' && <RestorePreview state={state} {...preview} />}
      {state.kind === 'restoring' && (
        <ProgressLine
          label={words(state.isStopping ? 'restoreStopping' : 'restoring', state.file)}
          done={state.done}
          of={state.of}
          onCancel={state.isStopping ? undefined : preview.onCancel}
        />
      )}
      {!isUnderWay && state.kind !== 'preview' && (
        <DropZone
          label={words('restoreChoose')}
          hint={words('restoreDrop')}
          types=".ndjson"
          disabled={isBusy}
          onFiles={([file]) => file && onFile(file)}
        />
      )}
    </div>
  );
}
