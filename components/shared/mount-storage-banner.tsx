import { render } from 'preact';
import type { Language } from '../../lib/core/language/language.ts';
import type { StorageState } from '../../lib/core/storage-state.ts';
import { LanguageContext } from './language-context.ts';
import { StorageBanner } from './StorageBanner.tsx';
import { createStore } from './store.ts';
import './storage-banner.css';

interface Deps {
  language: Language;
  /** May fail. The banner then says nothing, since every other request reports the failure itself. */
  ask: () => Promise<StorageState>;
  onError: (error: unknown) => void;
}

/**
 * Adds the banner to one of our pages. It checks again whenever the reader returns to the page. Returns a function that
 * checks at once.
 */
export function mountStorageBanner(page: Element, { language, ask, onError }: Deps): () => void {
  const store = createStore<{ state: StorageState | undefined }>({ state: undefined });
  const refresh = () => void ask().then((state) => store.set({ state }), onError);
  const place = document.createElement('div');
  page.before(place);
  render(
    <LanguageContext.Provider value={language}>
      <StorageBanner store={store} />
    </LanguageContext.Provider>,
    place,
  );
  window.addEventListener('focus', refresh);
  refresh();
  return refresh;
}
