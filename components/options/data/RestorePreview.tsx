import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { Switch } from '../../shared/Switch.tsx';
import type { RestorePreviewState } from './data-state.ts';
import { RefusedRecords } from './RefusedRecords.tsx';
import { RestoreChanges } from './RestoreChanges.tsx';

interface Props {
  state: RestorePreviewState;
  onChoices: (choices: boolean) => void;
  onAccepted: (changeIds: readonly string[], isAccepted: boolean) => void;
  onRestore: () => void;
  onCancel: () => void;
}

/** The content of a backup, before anything is written. */
export function RestorePreview({ state, onChoices, onAccepted, onRestore, onCancel }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { file, summary, here, choices, accepted, refused } = state;
  // Sources are also the reader's choices.
  const changes = state.changes.filter(({ kind }) => choices || !kind.startsWith('source'));
  const { articles, sources, amendments, muted, mutedNames, remember } = summary;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const isOfSources = state.changes.some(({ kind }) => kind.startsWith('source'));
  const hasChoices = isOfSources || summary.hasSettings || muted > 0 || remember !== 'none';
  // Restoring is not suggested if it would bring nothing.
  const isAllHere = articles > 0 && here === articles;
  return (
    <div class="restore-preview">
      <h4 tabIndex={-1} data-next="">
        {words('restorePreview', file)}
      </h4>
      <p class="fine">{words('restoreMadeAt', made.format(summary.madeAt))}</p>
      <ul>
        <li>
          {plural(language, 'articles', articles)}
          {here > 0 && ` (${plural(language, 'restoreHere', here)})`}
        </li>
        <li>{plural(language, 'sourceCount', sources)}</li>
        {amendments > 0 && <li>{plural(language, 'amendmentCount', amendments)}</li>}
        {muted > 0 && (
          <li>
            <details>
              <summary>{plural(language, 'mutedCount', muted)}</summary>
              <p class="fine restored-names">
                {mutedNames.map((name, at) => (
                  <bdi key={`${at} ${name}`}>{name} </bdi>
                ))}
              </p>
              {muted > mutedNames.length && (
                <p class="fine">{plural(language, 'addMore', muted - mutedNames.length)}</p>
              )}
            </details>
          </li>
        )}
        {summary.hasSettings && <li>{words('restoreSettings')}</li>}
        {remember !== 'none' && (
          <li>{words(remember === 'on' ? 'restoreRememberOn' : 'restoreRememberOff')}</li>
        )}
      </ul>
      {hasChoices && (
        <>
          <Switch label={words('restoreChoices')} on={choices} onSwitch={onChoices} />
          <p class="fine">{words('restoreChoicesHint')}</p>
        </>
      )}
      <RestoreChanges changes={changes} accepted={accepted} onAccepted={onAccepted} />
      <RefusedRecords refused={refused} />
      <p class="fine">{words('restoreKeeps')}</p>
      <div class="actions">
        <button type="button" class={`button ${isAllHere ? '' : 'primary'}`} onClick={onRestore}>
          {words('restoreStart')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('addCancel')}
        </button>
      </div>
    </div>
  );
}
