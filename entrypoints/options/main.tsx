import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/surface.css';
import '@/components/settings.css';
import '@/components/undo-bar.css';
import './options.css';
import { LanguageContext } from '@/components/language-context.ts';
import { createLanguage } from '@/lib/language.ts';
import { backgroundClient } from '@/lib/messaging/client.ts';
import {
  DWELL_RANGE,
  getSettings,
  setSiteRule,
  updateSettings,
  watchSettings,
} from '@/lib/settings.ts';
import type { KeyboardAccess } from './KeyboardSection.tsx';
import { Options } from './Options.tsx';
import { createRememberEditor } from './remember-editor.ts';
import { createSettingsEditor } from './settings-editor.ts';
import { createSourceList } from './source-list.ts';
import { createUndoList } from './undo-list.ts';

const language = createLanguage();
const undo = createUndoList();
const sources = createSourceList(backgroundClient);
const remember = createRememberEditor(backgroundClient);
const settings = createSettingsEditor({ getSettings, updateSettings, setSiteRule, watchSettings });

document.documentElement.lang = language.locale;
document.title = `${language.words('extName')} · ${language.words('optionsTitle')}`;

const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Options
        sources={sources}
        remember={remember}
        settings={settings}
        undo={undo}
        keyboard={createKeyboardAccess()}
        dwellRange={DWELL_RANGE}
      />
    </LanguageContext.Provider>,
    app,
  );
}
// The browser looks for the section of the address before there is one, so it is asked for once more when
// the sections have their height.
void Promise.allSettled([settings.start(), sources.load(), remember.load()]).then(() =>
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView()),
);
// A source may have been switched in another window meanwhile.
window.addEventListener('focus', () => void sources.load());

function createKeyboardAccess(): KeyboardAccess {
  const getCommands = () => browser.commands.getAll();
  if (browser.runtime.getURL('').startsWith('moz-extension:')) {
    // Firefox 137 and later; about:addons itself opens for no extension.
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
    const open = commands.openShortcutSettings?.bind(browser.commands);
    return { getCommands, where: 'about:addons', open };
  }
  const where = 'chrome://extensions/shortcuts';
  return { getCommands, where, open: () => browser.tabs.create({ url: where }) };
}
