import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Shortcut, ShortcutList } from '@/components/options/keyboard/ShortcutList.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { ReadState } from '../ReadState.tsx';
import { Section } from '../Section.tsx';

/** The browser's own list of keys. */
export interface KeyboardAccess {
  getCommands(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  /** the address inside the browser where keys are changed */
  where: string;
  /** opens it; absent if the browser doesn't let extensions do that */
  open?: (() => Promise<unknown>) | undefined;
}

/** Which key does what. Keys are changed in another tab, so they are read again when the reader returns. */
export function KeyboardSection({ access }: { access: KeyboardAccess }) {
  const { words } = useLanguage();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  const [error, setError] = useState<string>();

  const read = useCallback(async () => {
    try {
      const commands = await access.getCommands();
      const inOrder = commands.toSorted((a, b) => placeOf(a.name) - placeOf(b.name));
      setShortcuts(inOrder.map((command) => toShortcut(command, words('keyboardAction'))));
      setError(undefined);
    } catch (failure) {
      setError(sayError(failure));
    }
  }, [access, words]);
  useEffect(() => {
    const onFocus = () => void read();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [read]);

  const { open } = access;
  return (
    <Section id="keyboard" title={words('keyboard')} intro={words('keyboardIntro')}>
      <ReadState
        isRead={shortcuts !== undefined}
        problem={error && words('keyboardFailed', error)}
        onRead={() => void read()}
      />
      {shortcuts && (
        <ShortcutList
          shortcuts={shortcuts}
          where={access.where}
          onChangeKeys={
            open && (() => void open().catch((failure: unknown) => setError(sayError(failure))))
          }
        />
      )}
    </Section>
  );
}

/** Chromium lists commands by their ids. Ours come by what readers do first. */
const ORDER = ['_execute_action', 'next-name', 'previous-name', 'open-card', 'toggle-site'];
const placeOf = (name = ''): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const sayError = (error: unknown) => (error instanceof Error ? error.message : String(error));

type Command = Awaited<ReturnType<KeyboardAccess['getCommands']>>[number];

/** The browser gives no description for the command of the toolbar button. */
function toShortcut(
  { name = '', description = '', shortcut = '' }: Command,
  action: string,
): Shortcut {
  const isAction = name === '_execute_action';
  return { name, description: isAction ? action : description, key: shortcut };
}
