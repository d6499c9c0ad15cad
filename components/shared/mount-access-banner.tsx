import { render } from 'preact';
import type { Language } from '../../lib/core/language/language.ts';
import { AccessBanner, type AccessState } from './AccessBanner.tsx';
import { LanguageContext } from './language-context.ts';
import { createStore } from './store.ts';
import './storage-banner.css';

interface Deps {
  language: Language;
  access: {
    isGiven: () => Promise<boolean>;
    ask: () => Promise<boolean>;
    watch: (onChange: () => void) => unknown;
  };
  onError: (error: unknown) => void;
}

/** Puts the banner above one of our pages. It follows what the reader gives and takes elsewhere. */
export function mountAccessBanner(page: Element, { language, access, onError }: Deps): void {
  const store = createStore<{ access: AccessState }>({ access: 'unknown' });
  const look = async () => {
    const isGiven = await access.isGiven();
    const { access: before } = store.get();
    const wasTold = before !== 'unknown' && before !== 'given';
    store.set({ access: !isGiven ? 'missing' : wasTold ? 'given-now' : 'given' });
  };
  const follow = () => void look().catch(onError);
  const ask = async () => {
    if (!(await access.ask())) store.set({ access: 'refused' });
  };
  const place = document.createElement('div');
  page.before(place);
  render(
    <LanguageContext.Provider value={language}>
      <AccessBanner store={store} onAllow={() => void ask().catch(onError)} />
    </LanguageContext.Provider>,
    place,
  );
  access.watch(follow);
  follow();
}
