import { AppearanceSettings } from '@/components/AppearanceSettings.tsx';
import { useLanguage } from '@/components/language-context.ts';
import { SiteRules } from '@/components/SiteRules.tsx';
import { useStore } from '@/components/store.ts';
import { type KeyboardAccess, KeyboardSection } from './KeyboardSection.tsx';
import { OptionsNav } from './OptionsNav.tsx';
import { RememberSection } from './RememberSection.tsx';
import type { RememberEditor } from './remember-editor.ts';
import { Section } from './Section.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import type { SettingsEditor } from './settings-editor.ts';
import type { SourceList } from './source-list.ts';
import { UndoPlace } from './UndoPlace.tsx';
import type { UndoList } from './undo-list.ts';

export interface OptionsProps {
  sources: SourceList;
  remember: RememberEditor;
  settings: SettingsEditor;
  /** what was changed, by whichever of these */
  undo: UndoList;
  keyboard: KeyboardAccess;
  dwellRange: { min: number; max: number; step: number };
}

/** All options on one page; each section has an address of its own (#sources …). */
export function Options(props: OptionsProps) {
  const { sources, remember, settings, undo, keyboard, dwellRange } = props;
  const { words } = useLanguage();
  const { settings: current, error } = useStore(settings.store);
  return (
    <div class="options surface dramatis-root">
      <header class="options-header">
        <h1>{words('extName')}</h1>
        <OptionsNav />
      </header>
      <main>
        {error && (
          <p class="notice problem" role="alert">
            {words('settingsFailed', error)}
          </p>
        )}
        <SourcesSection sources={sources} />
        <RememberSection editor={remember} />
        <Section id="sites" title={words('sites')} intro={words('sitesIntro')}>
          {current && (
            <SiteRules
              onByDefault={current.onByDefault}
              sites={current.sites}
              onDefault={(onByDefault) => void settings.change({ onByDefault })}
              onRule={(host, on) => void settings.setRule(host, on)}
            />
          )}
        </Section>
        <Section id="appearance" title={words('appearance')} intro={words('appearanceIntro')}>
          {current && (
            <AppearanceSettings
              value={current}
              dwellRange={dwellRange}
              onChange={(change) => void settings.change(change)}
            />
          )}
        </Section>
        <KeyboardSection access={keyboard} />
        <div class="options-foot">
          <UndoPlace list={undo} />
        </div>
      </main>
    </div>
  );
}
