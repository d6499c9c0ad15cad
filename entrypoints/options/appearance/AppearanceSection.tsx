import type { ComponentChildren } from 'preact';
import { AppearanceSettings } from '@/components/options/settings/AppearanceSettings.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { Section } from '../Section.tsx';
import type { SettingsEditor } from '../settings/settings-editor.ts';

interface Props {
  editor: SettingsEditor;
  /** what to show while the settings are read, or why they could not be read */
  state: ComponentChildren;
  dwellRange: { min: number; max: number; step: number };
}

/** How names, cards and our own pages look. */
export function AppearanceSection({ editor, state, dwellRange }: Props) {
  const { words } = useLanguage();
  const { settings } = useStore(editor.store);
  return (
    <Section id="appearance" title={words('appearance')} intro={words('appearanceIntro')}>
      {state}
      {settings && (
        <AppearanceSettings
          value={settings}
          dwellRange={dwellRange}
          onChange={(change, gesture) => void editor.change(change, gesture)}
        />
      )}
    </Section>
  );
}
