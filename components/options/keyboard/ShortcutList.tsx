import { useLanguage } from '../../shared/language-context.ts';

export interface Shortcut {
  name: string;
  /** what it does, in words */
  description: string;
  /** empty when no key is bound */
  key: string;
}

interface Props {
  shortcuts: Shortcut[];
  /** the browser's address for changing keys */
  where: string;
  /** opens that address; absent if the browser doesn't let extensions do that */
  onChangeKeys?: (() => void) | undefined;
}

/** Which keys do what, and where to change them. The browser manages the keys. */
export function ShortcutList({ shortcuts, where, onChangeKeys }: Props) {
  const { words } = useLanguage();
  return (
    <>
      <table class="shortcuts">
        <thead>
          <tr>
            <th scope="col">{words('keyboardCommand')}</th>
            <th scope="col">{words('keyboardKey')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, key }) => (
            <tr key={name}>
              <td>{description}</td>
              <td>
                {key ? <kbd>{key}</kbd> : <span class="fine">{words('keyboardUnbound')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{words('keyboardWhere', where)}</p>
      {onChangeKeys && (
        <button
          type="button"
          class="button keyboard-change"
          data-setting="keyboard-change"
          onClick={onChangeKeys}
        >
          {words('keyboardChange')}
        </button>
      )}
    </>
  );
}
