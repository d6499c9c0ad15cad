import { useLanguage } from '@/components/language-context.ts';
import { useStore } from '@/components/store.ts';
import type { SettingsEditor } from './settings-editor.ts';

/** Why no setting is shown: they are still being read, or could not be. */
export function SettingsState({ editor }: { editor: SettingsEditor }) {
  const { words } = useLanguage();
  const { settings, unread } = useStore(editor.store);
  if (unread !== undefined) {
    return (
      <div role="alert">
        <p class="problem">{words('settingsUnread', unread)}</p>
        <button type="button" class="button" onClick={() => void editor.load()}>
          {words('retry')}
        </button>
      </div>
    );
  }
  if (settings) return null;
  return (
    <p class="fine" role="status">
      {words('settingsLoading')}
    </p>
  );
}
