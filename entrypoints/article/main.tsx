import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/shared/surface.css';
import '@/components/article/article.css';
import '@/components/shared/undo/undo-bar.css';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { mountStorageBanner } from '@/components/shared/mount-storage-banner.tsx';
import { saveFile } from '@/components/shared/save-file.ts';
import { log } from '@/lib/log/log.ts';
import { createBackgroundClient } from '@/lib/messaging/transport.ts';
import { createLanguage } from '@/lib/settings/language.ts';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { parseAddress } from './article-address.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { createLibrary } from './library.ts';

const background = createBackgroundClient(browser);
const language = createLanguage(browser);
followOwnLooks(document.documentElement, createSettingsStore(browser)).catch((error: unknown) =>
  log.warn('The page looks as by default', error),
);
const { articleId, span } = parseAddress(location.search);

document.documentElement.lang = language.locale;
const isLibrary = articleId === '';
const title = isLibrary ? 'libraryTitle' : 'articleTitle';
document.title = `${language.words(title)} · ${language.words('extName')}`;

const library = createLibrary({ background, save: saveFile });
if (isLibrary) void library.load();

const load = async () => {
  const view = await background.getArticle({ articleId });
  const { headline, publisher } = view.article;
  document.title = `${headline ?? publisher} · ${language.words('extName')}`;
  return view;
};

const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      {isLibrary ? (
        <LibraryPage library={library} addressOf={(id) => `?${new URLSearchParams({ id })}`} />
      ) : (
        <ArticlePage load={load} amending={background} asked={span} />
      )}
    </LanguageContext.Provider>,
    app,
  );
  mountStorageBanner(app, {
    language,
    ask: () => background.getStorageState({}),
    onError: (error) => log.warn('Whether anything can be kept is not known', error),
  });
}
