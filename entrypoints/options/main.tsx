import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/card/card.css';
import '@/components/shared/surface.css';
import '@/components/options/settings/settings.css';
import '@/components/options/data/data.css';
import '@/components/options/muted/muted-names.css';
import '@/components/options/sources/sources.css';
import '@/components/options/import/import.css';
import '@/components/options/given/given.css';
import '@/components/options/shelf/shelf.css';
import '@/components/options/subscriptions/subscriptions.css';
import '@/components/shared/undo/undo-bar.css';
import './options.css';
import { SHELF_WORDS } from '@/components/options/shelf/shelf-words.ts';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { mountAccessBanner } from '@/components/shared/mount-access-banner.tsx';
import { mountStorageBanner } from '@/components/shared/mount-storage-banner.tsx';
import { saveFile } from '@/components/shared/save-file.ts';
import { createStore } from '@/components/shared/store.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { SHELF } from '@/lib/core/shelf/entries.ts';
import { log } from '@/lib/log/log.ts';
import { createBackgroundClient } from '@/lib/messaging/transport.ts';
import { createLanguage } from '@/lib/settings/language.ts';
import { createMutedNames } from '@/lib/settings/muted-names.ts';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { createPrivateArea } from '@/lib/settings/private-area.ts';
import { DWELL_RANGE } from '@/lib/settings/settings.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { createSiteAccess } from '@/lib/settings/site-access.ts';
import { findSampleCard } from './appearance/find-sample-card.ts';
import { createDataDesk } from './data/data-desk.ts';
import { digestText } from './data/digest-text.ts';
import { createStorageAccess } from './data/storage-access.ts';
import { createGivenFlow } from './given/given-flow.ts';
import { readFirstRows, readGivenFile } from './given/read-given-file.ts';
import { guardDrops } from './import/guard-drops.ts';
import { hasRoom } from './import/has-room.ts';
import { createImportFlow } from './import/import-flow.ts';
import { readFile } from './import/read-files.ts';
import { readSavedPage } from './import/read-saved-page.ts';
import type { KeyboardAccess } from './keyboard/KeyboardSection.tsx';
import { createMutedList } from './muted/muted-list.ts';
import { Options } from './Options.tsx';
import { createPageTurner } from './pages/page-turner.ts';
import { createRememberEditor } from './remember/remember-editor.ts';
import { findAddress } from './search/reveal-setting.ts';
import { createSettingsEditor } from './settings/settings-editor.ts';
import { nameOfChoice } from './shelf/name-of-choice.ts';
import { createShelfFlow } from './shelf/shelf-flow.ts';
import { createSourceList } from './sources/source-list.ts';
import { createFeedLists } from './subscriptions/feed-lists.ts';
import { createSubscriptionList } from './subscriptions/subscription-list.ts';
import { createUndoList } from './undo/undo-list.ts';

/** In ms. A background starts in less, even on a busy machine. */
const IMPORT_PAUSE = 1000;

/** In ms: how soon a button shows that something may be asked again. */
const TICK = 5_000;

const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
const background = createBackgroundClient(browser);
const language = createLanguage(browser);
const undo = createUndoList();
const pages = createPageTurner(findAddress(location.hash));
const sources = createSourceList(background, undo);
const imports = createImportFlow({
  background,
  readFile: (file) => readFile(file, readSavedPage),
  hasRoom: (bytes) => hasRoom(navigator.storage, bytes),
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, IMPORT_PAUSE)),
  onKept: () => void sources.load(),
});
const sample = createStore<{ card: CardModel | undefined }>({ card: undefined });
const given = createGivenFlow<File>({
  background,
  readFile: readGivenFile,
  readFirstRows,
  hasRoom: (bytes) => hasRoom(navigator.storage, bytes),
  now: () => Date.now(),
  onKept: () => void sources.load(),
});
const shelf = createShelfFlow({
  background,
  shelf: SHELF,
  nameOf: (entry, choice) => {
    const name = language.words(SHELF_WORDS[entry.name][0]);
    if (!entry.choice || !choice) return name;
    return `${name}: ${nameOfChoice(entry.choice, choice, language.locale)}`;
  },
  region: new Intl.Locale(navigator.language).region,
  onAdded: () => void sources.load(),
});
shelf.load().catch((error: unknown) => log.warn('Unknown which lists are followed', error));
const subscriptions = createSubscriptionList({
  background,
  now: () => Date.now(),
  onChanged: () => void sources.load(),
});
// A source that is removed, put back or switched is followed differently.
sources.store.subscribe(() => void subscriptions.load());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void subscriptions.load();
});
setInterval(subscriptions.tick, TICK);
// From the popup. It only waits in the field; a reload begins with an empty one.
const offered = new URLSearchParams(location.search).get('follow') ?? '';
if (offered) history.replaceState(null, '', location.pathname + location.hash);
const remember = createRememberEditor(background, undo);
const settingsStore = createSettingsStore(browser);
followOwnLooks(document.documentElement, settingsStore).catch((error: unknown) =>
  log.warn('The page looks as by default', error),
);
const settings = createSettingsEditor(
  {
    getSettings: settingsStore.get,
    updateSettings: settingsStore.update,
    setSiteRule: settingsStore.setSiteRule,
    watchSettings: settingsStore.watch,
  },
  undo,
);
const mutedNames = createMutedNames(browser, createPrivateArea(browser));
const muted = createMutedList(
  {
    getMutedNames: mutedNames.list,
    muteName: mutedNames.mute,
    unmuteName: mutedNames.unmute,
    watchMutedNames: mutedNames.watch,
  },
  undo,
);

const data = createDataDesk({
  background,
  digest: digestText,
  storage: createStorageAccess(navigator.storage, isFirefox),
  save: saveFile,
  now: () => Date.now(),
  // After this, earlier changes can't be taken back. Settings and muted names are watched anyway.
  onChanged: () => {
    undo.dismiss();
    return Promise.all([sources.load(), remember.load()]);
  },
});

sources.store.subscribe(() => {
  const { sources: shown } = sources.store.get();
  if (shown) data.exporter.takeSources(shown);
});

document.documentElement.lang = language.locale;
document.title = `${language.words('extName')} · ${language.words('optionsTitle')}`;

const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Options
        pages={pages}
        about={{
          version: browser.runtime.getManifest().version,
          license: 'MIT',
          welcomeAddress: 'welcome.html',
        }}
        sources={sources}
        imports={imports}
        given={given}
        shelf={shelf}
        subscriptions={subscriptions}
        offered={offered}
        feeds={createFeedLists({ list: subscriptions, save: saveFile })}
        remember={remember}
        settings={settings}
        muted={muted}
        undo={undo}
        keyboard={createKeyboardAccess()}
        data={data}
        sample={sample}
        dwellRange={{ ...DWELL_RANGE, step: 50 }}
      />
    </LanguageContext.Provider>,
    app,
  );
  mountAccessBanner(app, {
    language,
    access: createSiteAccess(browser),
    onError: (error) => log.warn('Whether pages may be read is not known', error),
  });
  mountStorageBanner(app, {
    language,
    ask: () => background.getStorageState({}),
    onError: (error) => log.warn('Whether anything can be kept is not known', error),
  });
}
// The target of an address is on the page only after everything was read.
void Promise.allSettled([
  settings.start(),
  muted.start(),
  sources.load(),
  remember.load(),
  data.use.load(),
]).then(() =>
  requestAnimationFrame(() => {
    app?.removeAttribute('aria-busy');
    if (location.hash) pages.go(findAddress(location.hash));
  }),
);
window.addEventListener('hashchange', () => pages.go(findAddress(location.hash)));
guardDrops(window);
findSampleCard(background).then(
  (card) => sample.set({ card }),
  (error: unknown) => log.warn('There is no card to show looks on', error),
);
// Another window may have switched a source or added articles.
window.addEventListener('focus', () => void Promise.all([sources.load(), data.use.load()]));

function createKeyboardAccess(): KeyboardAccess {
  const getCommands = () => browser.commands.getAll();
  if (isFirefox) {
    // Firefox 137 and later. No extension can open about:addons itself.
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
    const open = commands.openShortcutSettings?.bind(browser.commands);
    return { getCommands, where: 'about:addons', open };
  }
  const where = 'chrome://extensions/shortcuts';
  return { getCommands, where, open: () => browser.tabs.create({ url: where }) };
}
