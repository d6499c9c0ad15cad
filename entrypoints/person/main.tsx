import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/shared/surface.css';
import '@/components/person/person.css';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { mountStorageBanner } from '@/components/shared/mount-storage-banner.tsx';
import { saveFile } from '@/components/shared/save-file.ts';
import { personPageAddress } from '@/lib/core/person/person-address.ts';
import { log } from '@/lib/log/log.ts';
import { createBackgroundClient } from '@/lib/messaging/transport.ts';
import { createLanguage } from '@/lib/settings/language.ts';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { articleAddress } from './article-address.ts';
import { exportPage } from './export-page.ts';
import { createNamesPanel } from './names-panel.ts';
import { Person } from './Person.tsx';
import { parseAddress } from './parse-address.ts';
import { createPersonPage } from './person-page.ts';

const background = createBackgroundClient(browser);
const language = createLanguage(browser);
const address = parseAddress(location.search);
const page = createPersonPage(background, address);
const names = createNamesPanel({ background, entityId: address.id, onChanged: page.load });

document.documentElement.lang = language.locale;
followOwnLooks(document.documentElement, createSettingsStore(browser)).catch((error: unknown) =>
  log.warn('The page looks as by default', error),
);
document.title = language.words('extName');
page.store.subscribe(() => {
  const { state } = page.store.get();
  if (state.kind !== 'ready') return;
  document.title = `${state.person.entity.name} · ${language.words('extName')}`;
});
void page.load();
void names.load();

const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Person
        page={page}
        names={names}
        addresses={{ person: personPageAddress, article: articleAddress }}
        onExport={(format) => exportPage(page, format, saveFile)}
      />
    </LanguageContext.Provider>,
    app,
  );
  mountStorageBanner(app, {
    language,
    ask: () => background.getStorageState({}),
    onError: (error) => log.warn('Whether anything can be kept is not known', error),
  });
}
