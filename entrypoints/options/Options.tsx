import { AppearanceSettings } from '@/components/options/settings/AppearanceSettings.tsx';
import { SiteRules } from '@/components/options/settings/SiteRules.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { DataSection } from './data/DataSection.tsx';
import type { DataDesk } from './data/data-desk.ts';
import type { GivenFlow } from './given/given-flow.ts';
import type { ImportFlow } from './import/import-flow.ts';
import { type KeyboardAccess, KeyboardSection } from './keyboard/KeyboardSection.tsx';
import { MutedSection } from './muted/MutedSection.tsx';
import type { MutedList } from './muted/muted-list.ts';
import { ReadState } from './ReadState.tsx';
import { RememberSection } from './remember/RememberSection.tsx';
import type { RememberEditor } from './remember/remember-editor.ts';
import { Section } from './Section.tsx';
import { OptionsHeader } from './search/OptionsHeader.tsx';
import { revealSetting } from './search/reveal-setting.ts';
import { SETTING_ENTRIES } from './search/setting-entries.ts';
import type { SettingsEditor } from './settings/settings-editor.ts';
import { SourcesSection } from './sources/SourcesSection.tsx';
import type { SourceList } from './sources/source-list.ts';
import { UndoPlace } from './undo/UndoPlace.tsx';
import type { UndoList } from './undo/undo-list.ts';

export interface OptionsProps {
  sources: SourceList;
  imports: ImportFlow;
  given: GivenFlow<File>;
  remember: RememberEditor;
  settings: SettingsEditor;
  muted: MutedList;
  /** the last changes, whichever of these made them */
  undo: UndoList;
  keyboard: KeyboardAccess;
  data: DataDesk;
  dwellRange: { min: number; max: number; step: number };
}

/** All options on one page. Each area and each setting has its own address (#sources, #dwell …). */
export function Options(props: OptionsProps) {
  const { sources, imports, remember, settings, muted, undo, keyboard, data, dwellRange, given } =
    props;
  const { words } = useLanguage();
  const { settings: current, unread, error } = useStore(settings.store);
  const state = (
    <ReadState
      isRead={current !== undefined}
      problem={unread && words('settingsUnread', unread)}
      onRead={() => void settings.load()}
    />
  );
  return (
    <div class="options surface dramatis-root">
      <OptionsHeader onReveal={(id) => revealSetting(document, id, SETTING_ENTRIES)} />
      <main>
        <SourcesSection sources={sources} imports={imports} given={given} />
        <RememberSection editor={remember} />
        <Section id="sites" title={words('sites')} intro={words('sitesIntro')}>
          {state}
          {current && (
            <SiteRules
              onByDefault={current.onByDefault}
              sites={current.sites}
              onDefault={(onByDefault) => void settings.change({ onByDefault })}
              onRule={(host, on) => void settings.setRule(host, on)}
            />
          )}
        </Section>
        <MutedSection list={muted} />
        <Section id="appearance" title={words('appearance')} intro={words('appearanceIntro')}>
          {state}
          {current && (
            <AppearanceSettings
              value={current}
              dwellRange={dwellRange}
              onChange={(change, gesture) => void settings.change(change, gesture)}
            />
          )}
        </Section>
        <KeyboardSection access={keyboard} />
        <DataSection desk={data} />
        <div class="options-foot">
          {error && (
            <p class="notice problem" role="alert">
              {words('settingsFailed', error)}
            </p>
          )}
          <UndoPlace list={undo} />
        </div>
      </main>
    </div>
  );
}
