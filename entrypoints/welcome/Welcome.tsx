import { useLanguage } from '@/components/shared/language-context.ts';
import { PageList } from '@/components/shared/PageList.tsx';
import { PageNav } from '@/components/shared/PageNav.tsx';
import { type Store, useStore } from '@/components/shared/store.ts';
import { FillLibrary } from './FillLibrary.tsx';
import { KeyTable } from './KeyTable.tsx';
import { SampleText } from './SampleText.tsx';
import type { WelcomeState } from './welcome-state.ts';

export interface WelcomeProps {
  store: Store<WelcomeState>;
  /** the address of our page with the whole article */
  addressOf: (articleId: string) => string;
  onShow: (entityId: string) => void;
  /** switches saving what is read on or off */
  onRemember: (on: boolean) => void;
  onOpenOptions: () => void;
}

/**
 * What a new reader sees: names on a real text, how to know more people, the icon, what we promise, and
 * the shortcuts.
 */
export function Welcome({ store, addressOf, onShow, onRemember, onOpenOptions }: WelcomeProps) {
  const { words } = useLanguage();
  const { sample, problem, names, keys, remember, unsaved } = useStore(store);
  return (
    <div class="surface dramatis-root">
      <PageNav />
      <main class="welcome">
        <header>
          <img src="/icons/128.png" width="56" height="56" alt="" />
          <h1>{words('welcomeTitle')}</h1>
          <p class="lead">{words('welcomeLead')}</p>
        </header>
        <section class="try" aria-labelledby="try">
          <h2 id="try">{words('welcomeTry')}</h2>
          <p>{words('welcomeTryHow')}</p>
          {problem && (
            <p class="problem" role="alert">
              {words('welcomeSampleFailed', problem)}
            </p>
          )}
          {sample && <SampleText sample={sample} address={addressOf(sample.articleId)} />}
          {names.length > 0 && (
            <details>
              <summary>{words('welcomeNames')}</summary>
              <PageList names={names} onShow={({ entityIds: [id] }) => id && onShow(id)} />
            </details>
          )}
        </section>
        <FillLibrary remember={remember} unsaved={unsaved} onRemember={onRemember} />
        <section aria-labelledby="pin">
          <h2 id="pin">{words('welcomePin')}</h2>
          <p>{words('welcomeToolbar')}</p>
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{words('welcomePrivacy')}</h2>
          <ul class="promises">
            <li>{words('welcomePrivacyPages')}</li>
            <li>{words('welcomePrivacyData')}</li>
            <li>{words('welcomePrivacyChoice')}</li>
          </ul>
        </section>
        <details class="shortcuts-fold">
          <summary>{words('welcomeKeyboard')}</summary>
          <KeyTable keys={keys} />
        </details>
        <footer>
          <button type="button" class="button primary" onClick={onOpenOptions}>
            {words('openOptions')}
          </button>
        </footer>
      </main>
    </div>
  );
}
