import { render } from 'preact';
import { browser } from 'wxt/browser';
import { log } from '@/lib/log/log.ts';
import '@/components/card/card.css';
import '@/components/shared/surface.css';
import './popup.css';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { mountAccessBanner } from '@/components/shared/mount-access-banner.tsx';
import { mountStorageBanner } from '@/components/shared/mount-storage-banner.tsx';
import { followPageAddress } from '@/lib/core/subscriptions/follow-address.ts';
import { readPageFeed } from '@/lib/messaging/feed-client.ts';
import { createPageClient } from '@/lib/messaging/page-client.ts';
import { readPageArticle } from '@/lib/messaging/reader-client.ts';
import { createBackgroundClient } from '@/lib/messaging/transport.ts';
import { createLanguage } from '@/lib/settings/language.ts';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { createPrivateArea } from '@/lib/settings/private-area.ts';
import { createRecentSearches } from '@/lib/settings/recent-searches.ts';
import { isSiteOn } from '@/lib/settings/settings.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { createSiteAccess } from '@/lib/settings/site-access.ts';
import { createAddPanel } from './add-panel.ts';
import { createCardPanel } from './card-panel.ts';
import { createFeedPanel } from './feed-panel.ts';
import { createOffersPanel } from './offers-panel.ts';
import { Popup } from './Popup.tsx';
import { createPagePanel, type TabUnderPopup } from './page-panel.ts';
import { createSearchPanel } from './search-panel.ts';
import { accessOf } from './tab-access.ts';

/** In a tab with `?q=`, the same page is only the search, and there is no page under it. */
const asked = new URLSearchParams(location.search).get('q');
const background = createBackgroundClient(browser);
const language = createLanguage(browser);
followOwnLooks(document.documentElement, createSettingsStore(browser)).catch((error: unknown) =>
  log.warn('The page looks as by default', error),
);
const isTab = asked !== null;

const search = createSearchPanel(background);
// Nothing in the first drawing waits for this.
const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
const found = front.then((tab) => (isTab ? closed('pageOwn') : openTabOf(tab)));
const offers = createOffersPanel({
  background,
  // A private window keeps no searches, and shows none from elsewhere.
  recents: front.then((tab) =>
    tab?.incognito ? undefined : createRecentSearches(createPrivateArea(browser)),
  ),
});
const page = createPagePanel({
  describeNames: (entityIds) => background.getEntities({ entityIds }),
  tab: found.then(({ tab }) => tab),
  close: () => window.close(),
});
const add = createAddPanel({
  background,
  readArticle: async () => {
    const { tabId } = await found;
    return tabId === undefined ? undefined : readPageArticle(browser, tabId);
  },
});

const feed = createFeedPanel({
  readFeed: async () => {
    const { tab, tabId } = await found;
    // Settings open in an ordinary window. Nothing of a private one may get there.
    if ((await front)?.incognito || tab.kind === 'closed' || tabId === undefined) return undefined;
    return (await tab.site.isOn()) ? readPageFeed(browser, tabId) : undefined;
  },
  openSettings: (address) =>
    void browser.tabs
      .create({ url: browser.runtime.getURL(`/${followPageAddress(address)}`) })
      .then(closePopup),
});

document.documentElement.lang = language.locale;
document.documentElement.classList.toggle('in-tab', isTab);
if (isTab) document.title = `${language.words('searchTitle')} · ${language.words('extName')}`;

const app = document.getElementById('app');
if (app) {
  // Searches for what was typed before this script ran.
  const typed = asked || app.querySelector('input')?.value;
  if (typed) void search.setQuery(typed);
  void page.start();
  void feed.start();
  // A broken search reports itself once something is typed.
  offers.start().catch((error: unknown) => log.warn('Nothing could be suggested', error));
  render(
    <LanguageContext.Provider value={language}>
      <Popup
        search={search}
        offers={offers}
        card={createCardPanel(background)}
        page={page}
        add={add}
        feed={feed}
        onOpenStored={(articleId, start, end) =>
          void background
            .openArticle({
              articleId,
              ...(start === undefined || end === undefined ? {} : { start, end }),
            })
            .then(closePopup)
        }
        onOpenPerson={(entityId, statementId) =>
          void background
            .openPerson({ entityId, ...(statementId ? { statementId } : {}) })
            .then(closePopup)
        }
        onOpenLibrary={() =>
          void browser.tabs
            .create({ url: browser.runtime.getURL('/article.html') })
            .then(closePopup)
        }
        isTab={isTab}
        onOpenOptions={() => void browser.runtime.openOptionsPage().then(closePopup)}
      />
    </LanguageContext.Provider>,
    app,
  );
  mountAccessBanner(app, {
    language,
    access: createSiteAccess(browser),
    onError: (error) => log.warn('Whether pages may be read is not known', error),
  });
  const askStorage = mountStorageBanner(app, {
    language,
    ask: () => background.getStorageState({}),
    onError: (error) => log.warn('Whether anything can be kept is not known', error),
  });
  add?.store.subscribe(() => {
    if (add.store.get().state.kind === 'failed') askStorage();
  });
}

/** Firefox keeps a popup open over the tab that it just opened. */
function closePopup(): void {
  if (!isTab) window.close();
}

interface FoundTab {
  tab: TabUnderPopup;
  /** left out where no script may run */
  tabId?: number;
}

function closed(reason: Extract<TabUnderPopup, { kind: 'closed' }>['reason']): FoundTab {
  return { tab: { kind: 'closed', reason } };
}

function openTabOf(found: { id?: number; url?: string } | undefined): FoundTab {
  const access = accessOf(found?.url);
  if (access.kind === 'closed') return closed(access.reason);
  if (found?.id === undefined) return closed('pageBrowserPage');
  const { host } = access;
  const settings = createSettingsStore(browser);
  const tab: TabUnderPopup = {
    kind: 'open',
    host,
    page: createPageClient(browser, found.id),
    site: {
      isOn: async () => isSiteOn(await settings.get(), host),
      set: (on) => settings.setSiteRule(host, on),
      watch: (onChange) => settings.watch((next) => onChange(isSiteOn(next, host))),
    },
  };
  return { tab, tabId: found.id };
}
