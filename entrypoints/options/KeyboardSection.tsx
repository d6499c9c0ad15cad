import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '@/components/language-context.ts';
import { type Shortcut, ShortcutList } from '@/components/ShortcutList.tsx';
import { Section } from './Section.tsx';

/** The browser's own list of keys. */
export interface KeyboardAccess {
  getCommands(): Promise<{ name?: string; description?: string; shortcut?: string }[]>;
  /** the address inside the browser where keys are changed */
  where: string;
  /** opens it, where the browser lets an extension do so */
  open?: (() => Promise<unknown>) | undefined;
}

/** What is bound to which key. Keys are changed in another tab, so they are read anew on coming back. */
export function KeyboardSection({ access }: { access: KeyboardAccess }) {
  const { words } = useLanguage();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  const [error, setError] = useState('');

  useEffect(() => {
    const report = (failure: unknown) =>
      setError(failure instanceof Error ? failure.message : String(failure));
    const read = () => {
      access.getCommands().then((commands) => {
        setShortcuts(commands.map((command) => toShortcut(command, words('keyboardAction'))));
        setError('');
      }, report);
    };
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [access, words]);

  const { open } = access;
  return (
    <Section id="keyboard" title={words('keyboard')} intro={words('keyboardIntro')}>
      {error && (
        <p class="problem" role="alert">
          {words('keyboardFailed', error)}
        </p>
      )}
      {shortcuts && (
        <ShortcutList
          shortcuts={shortcuts}
          where={access.where}
          onChangeKeys={
            open && (() => void open().catch((failure: unknown) => setError(String(failure))))
          }
        />
      )}
    </Section>
  );
}

type Command = Awaited<ReturnType<KeyboardAccess['getCommands']>>[number];

/** The browser gives the toolbar button's command no description of its own. */
function toShortcut(
  { name = '', description = '', shortcut = '' }: Command,
  action: string,
): Shortcut {
  const isAction = name === '_execute_action';
  return { name, description: isAction ? action : description, key: shortcut };
}
