import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { BackUpState } from './data-state.ts';
import { formatBytes } from './format-bytes.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { useNextFocus } from './use-next-focus.ts';

interface Props {
  state: BackUpState;
  /** other work is running, so no backup can be made now */
  isBusy: boolean;
  /** there are records that came as data, which no backup holds */
  isWithLists: boolean;
  onMake: () => void;
  onCancel: () => void;
}

/** Makes a file of everything that belongs to the reader. */
export function BackUp({ state, isBusy, isWithLists, onMake, onCancel }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const place = useNextFocus<HTMLDivElement>(state.kind);
  return (
    <div class="data-part" data-setting="back-up" ref={place}>
      <h3>{words('backUp')}</h3>
      <p class="fine">{words('backUpIntro')}</p>
      {isWithLists && <p class="fine">{words('backUpLists')}</p>}
      {state.kind === 'making' ? (
        <ProgressLine
          label={words('backUpMaking')}
          done={state.done}
          of={state.of}
          onCancel={onCancel}
        />
      ) : (
        <div class="actions">
          <button type="button" class="button" data-next="" disabled={isBusy} onClick={onMake}>
            {words('backUpMake')}
          </button>
        </div>
      )}
      <div role="status">
        {state.kind === 'made' && (
          <p class="fine">
            {words(
              'backUpMade',
              plural(language, 'articles', state.articles),
              formatBytes(state.size, locale),
            )}{' '}
            <a href={state.address} download={state.name}>
              {words('backUpSave', state.name)}
            </a>
          </p>
        )}
      </div>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {words('backUpFailed', state.message)}
        </p>
      )}
    </div>
  );
}
