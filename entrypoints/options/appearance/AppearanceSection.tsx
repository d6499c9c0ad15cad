import type { ComponentChildren } from 'preact';
import { AppearanceSettings } from '@/components/options/settings/AppearanceSettings.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { type Store, useStore } from '@/components/shared/store.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { Section } from '../Section.tsx';
import type { SettingsEditor } from '../settings/settings-editor.ts';
import { CardPreview } from './CardPreview.tsx';

interface Props {
  editor: SettingsEditor;
  /** what to show while the settings are read, or why they could not be read */
  state: ComponentChildren;
  /** the card to show the looks on; undefined until it was read */
  sample: Store<{ card: CardModel | undefined }>;
  dwellRange: { min: number; max: number; step: number };
}

/** How names, cards and our own pages look. */
export function AppearanceSection({ editor, state, sample, dwellRange }: Props) {
  const { words } = useLanguage();
  const { settings } = useStore(editor.store);
  return (
    <Section id="appearance" title={words('appearance')} intro={words('appearanceIntro')}>
      {state}
      {settings && (
        <div class="looks">
          <div>
            <AppearanceSettings
              value={settings}
              dwellRange={dwellRange}
              onChange={(change, gesture) => void editor.change(change, gesture)}
            />
          </div>
          <CardPreview sample={sample} settings={settings} />
        </div>
      )}
    </Section>
  );
}
