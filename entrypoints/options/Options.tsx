import { useLayoutEffect } from 'preact/hooks';
import { SiteRules } from '@/components/options/settings/SiteRules.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageNav } from '@/components/shared/PageNav.tsx';
import { type Store, useStore } from '@/components/shared/store.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { type About, AboutSection } from './about/AboutSection.tsx';
import { AppearanceSection } from './appearance/AppearanceSection.tsx';
import { DataSection } from './data/DataSection.tsx';
import type { DataDesk } from './data/data-desk.ts';
import type { GivenFlow } from './given/given-flow.ts';
import { ImportSection } from './import/ImportSection.tsx';
import type { ImportFlow } from './import/import-flow.ts';
import { type KeyboardAccess, KeyboardSection } from './keyboard/KeyboardSection.tsx';
import { MutedSection } from './muted/MutedSection.tsx';
import type { MutedList } from './muted/muted-list.ts';
import type { PageTurner } from './pages/page-turner.ts';
import type { PageId } from './pages/pages.ts';
import { ReadState } from './ReadState.tsx';
import { RememberSection } from './remember/RememberSection.tsx';
import type { RememberEditor } from './remember/remember-editor.ts';
import { Section } from './Section.tsx';
import { OptionsHeader } from './search/OptionsHeader.tsx';
import { revealSetting } from './search/reveal-setting.ts';
import { SETTING_ENTRIES } from './search/setting-entries.ts';
import type { SettingsEditor } from './settings/settings-editor.ts';
import { ShelfSection } from './shelf/ShelfSection.tsx';
import type { ShelfFlow } from './shelf/shelf-flow.ts';
import { SourcesSection } from './sources/SourcesSection.tsx';
import type { SourceList } from './sources/source-list.ts';
import type { FeedLists } from './subscriptions/feed-lists.ts';
import { SubscriptionsSection } from './subscriptions/SubscriptionsSection.tsx';
import type { SubscriptionList } from './subscriptions/subscription-list.ts';
import { UndoPlace } from './undo/UndoPlace.tsx';
import type { UndoList } from './undo/undo-list.ts';

export interface OptionsProps {
  pages: PageTurner;
  sources: SourceList;
  imports: ImportFlow;
  given: GivenFlow<File>;
  shelf: ShelfFlow;
  subscriptions: SubscriptionList;
  feeds: FeedLists;
  /** an address that the reader came with, to follow it */
  offered?: string | undefined;
  remember: RememberEditor;
  settings: SettingsEditor;
  muted: MutedList;
  /** the last changes, whichever of these made them */
  undo: UndoList;
  keyboard: KeyboardAccess;
  data: DataDesk;
  about: About;
  /** the card on which the chosen looks are shown */
  sample: Store<{ card: CardModel | undefined }>;
  dwellRange: { min: number; max: number; step: number };
}

/**
 * The settings, one page at a time, with an outline. All pages stay in the document, so that what was typed or is under
 * way on one of them stays too. Each page and each setting has its own address (#sources, #dwell …).
 */
export function Options(props: OptionsProps) {
  const { pages, sources, imports, remember, settings, muted, undo } = props;
  const { words } = useLanguage();
  const { page, target, visit } = useStore(pages.store);
  const { settings: current, unread, error } = useStore(settings.store);
  // The page of the target is shown by now.
  useLayoutEffect(() => {
    if (visit > 0) revealSetting(document, target === '' ? page : target, SETTING_ENTRIES);
  }, [visit]);
  const state = (
    <ReadState
      isRead={current !== undefined}
      problem={unread && words('settingsUnread', unread)}
      onRead={() => void settings.load()}
    />
  );
  const shown = (id: PageId) => ({ class: 'options-page', hidden: page !== id });
  return (
    <div class="surface dramatis-root">
      <PageNav current="settings" />
      <div class="options">
        <OptionsHeader page={page} version={props.about.version} onReveal={pages.go} />
        <main>
          <div {...shown('sources')}>
            <SourcesSection sources={sources} imports={imports} given={props.given} />
            <SubscriptionsSection
              list={props.subscriptions}
              offered={props.offered}
              feeds={props.feeds}
              sources={sources}
            />
          </div>
          <div {...shown('import')}>
            <ImportSection flow={imports} given={props.given} sources={sources} />
          </div>
          <div {...shown('shelf')}>
            <ShelfSection flow={props.shelf} />
          </div>
          <div {...shown('remember')}>
            <RememberSection editor={remember} />
          </div>
          <div {...shown('appearance')}>
            <AppearanceSection
              editor={settings}
              state={state}
              sample={props.sample}
              dwellRange={props.dwellRange}
            />
          </div>
          <div {...shown('sites')}>
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
          </div>
          <div {...shown('keyboard')}>
            <KeyboardSection access={props.keyboard} />
          </div>
          <div {...shown('data')}>
            <DataSection desk={props.data} />
          </div>
          <div {...shown('about')}>
            <AboutSection about={props.about} />
          </div>
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
    </div>
  );
}
