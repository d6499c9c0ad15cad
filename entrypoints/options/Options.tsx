import { AppearanceSettings } from '@/components/AppearanceSettings.tsx';
import { useLanguage } from '@/components/language-context.ts';
import { SiteRules } from '@/components/SiteRules.tsx';
import { useStore } from '@/components/store.ts';
import { type KeyboardAccess, KeyboardSection } from './KeyboardSection.tsx';
import { RememberSection } from './RememberSection.tsx';
import type { RememberEditor } from './remember-editor.ts';
import { Section } from './Section.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import type { SettingsEditor } from './settings-editor.ts';
import type { SourceList } from './source-list.ts';

export interface OptionsProps {
  sources: SourceList;
  remember: RememberEditor;
  settings: SettingsEditor;
  keyboard: KeyboardAccess;
  dwellRange: { min: number; max: number; step: number };
}

const SECTIONS = ['sources', 'remember', 'sites', 'appearance', 'keyboard'] as const;

/** All options on one page; each section has an address of its own (#sources …). */
export function Options({ sources, remember, settings, keyboard, dwellRange }: OptionsProps) {
  const { words } = useLanguage();
  const { settings: current, error } = useStore(settings.store);
  return (
    <div class="options surface dramatis-root">
      <header class="options-header">
        <h1>{words('extName')}</h1>
        <nav aria-label={words('optionsSections')}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{words(section)}</a>
              </li>
            ))}
          </ul>
        </nav>
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
      </main>
    </div>
  );
}
