import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/shared/surface.css';
import './welcome.css';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { mountAccessBanner } from '@/components/shared/mount-access-banner.tsx';
import { createStore } from '@/components/shared/store.ts';
import { log } from '@/lib/log/log.ts';
import { createBackgroundClient } from '@/lib/messaging/transport.ts';
import { createLanguage } from '@/lib/settings/language.ts';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { createSiteAccess } from '@/lib/settings/site-access.ts';
import { type LivePage, startLivePage } from './live-page.ts';
import { readSample } from './read-sample.ts';
import { Welcome } from './Welcome.tsx';
import { type BoundKey, NOTHING_YET } from './welcome-state.ts';

const background = createBackgroundClient(browser);
const language = createLanguage(browser);
const { words, locale } = language;
const store = createStore(NOTHING_YET);

document.documentElement.lang = locale;
document.title = words('welcomeTitle');

let live: LivePage | undefined;
const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <Welcome
        store={store}
        addressOf={(id) => `/article.html?${new URLSearchParams({ id })}`}
        onShow={(id) => void live?.show(id)}
        onRemember={(on) => void setRemember(on)}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
      />
    </LanguageContext.Provider>,
    app,
  );
  mountAccessBanner(app, {
    language,
    access: createSiteAccess(browser),
    onError: (error) => log.warn('Whether pages may be read is not known', error),
  });
}

/** Shows what holds afterwards, which is what held before if it failed. */
async function followRemember(rules: Promise<{ on: boolean }>): Promise<void> {
  try {
    store.set({ remember: (await rules).on, unsaved: undefined });
  } catch (error) {
    store.set({ unsaved: error instanceof Error ? error.message : String(error) });
  }
}

function setRemember(on: boolean): Promise<void> {
  const before = store.get().remember;
  store.set({ remember: on });
  return followRemember(background.setRememberRules({ change: { on } })).then(() => {
    if (store.get().unsaved !== undefined) store.set({ remember: before });
  });
}

async function showSample(): Promise<void> {
  try {
    store.set({ sample: await readSample(background) });
  } catch (error) {
    store.set({ problem: error instanceof Error ? error.message : String(error) });
    return;
  }
  live = await startLivePage();
  await followNames(live);
}

/** The text is marked a moment after it was drawn. */
const MAX_ASKED = 20;

async function followNames({ listNames }: LivePage): Promise<void> {
  for (let asked = 0; asked < MAX_ASKED; asked++) {
    const { names } = await listNames();
    store.set({ names });
    if (names.length > 0) return;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  }
}

async function findKeys(): Promise<BoundKey[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    shortcut
      ? [
          {
            key: shortcut,
            description: (name === '_execute_action' ? '' : description) || words('keyboardAction'),
          },
        ]
      : [],
  );
}

void followRemember(background.getRememberRules({}));
followOwnLooks(document.documentElement, createSettingsStore(browser)).catch((error: unknown) =>
  log.warn('The page looks as by default', error),
);
showSample().catch((error: unknown) => log.warn('The names of the sample are not known', error));
findKeys().then(
  (keys) => store.set({ keys }),
  (error: unknown) => log.warn('The keys could not be read', error),
);
