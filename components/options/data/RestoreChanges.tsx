import type { RestoreChange } from '../../../lib/core/restore/change.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { changeWords, groupOf } from './change-words.ts';

interface Props {
  changes: readonly RestoreChange[];
  accepted: ReadonlySet<string>;
  onAccepted: (changeIds: readonly string[], isAccepted: boolean) => void;
}

/** What readers care about most comes first. */
const GROUPS = [
  ['shipped', 'changesShipped'],
  ['names', 'changesNames'],
  ['outlets', 'changesOutlets'],
] as const;

/** The changes that a backup would make. Only ticked ones are made. */
export function RestoreChanges({ changes, accepted, onAccepted }: Props) {
  const { words } = useLanguage();
  if (changes.length === 0) return null;
  const groups = Map.groupBy(changes, groupOf);
  return (
    <div class="restore-changes">
      <h5>{words('restoreChanges')}</h5>
      <p class="fine">{words('restoreChangesHint')}</p>
      {GROUPS.map(([group, title]) => (
        <ChangeList
          key={group}
          title={words(title)}
          changes={groups.get(group) ?? []}
          accepted={accepted}
          onAccepted={onAccepted}
        />
      ))}
    </div>
  );
}

function ChangeList({ title, changes, accepted, onAccepted }: Props & { title: string }) {
  const language = useLanguage();
  if (changes.length === 0) return null;
  const ids = changes.map(({ id }) => id);
  const ticked = ids.filter((id) => accepted.has(id)).length;
  const tick = (these: readonly string[]) => (event: Event & { currentTarget: HTMLInputElement }) =>
    onAccepted(these, event.currentTarget.checked);
  return (
    <fieldset class="change-group">
      <legend>{title}</legend>
      {changes.length > 1 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={ticked === ids.length}
            indeterminate={ticked > 0 && ticked < ids.length}
            onChange={tick(ids)}
          />
          <span>{language.words('changeAll')}</span>
        </label>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list">
        {changes.map((change) => (
          <li key={change.id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={accepted.has(change.id)}
                onChange={tick([change.id])}
              />
              <span>
                {changeWords(change, language).map((sentence, at) => (
                  <bdi key={`${at} ${sentence}`}>{sentence} </bdi>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
