import { useLanguage } from '@/components/shared/language-context.ts';
import { PageList } from '@/components/shared/PageList.tsx';
import { type Store, useStore } from '@/components/shared/store.ts';
import { KeyTable } from './KeyTable.tsx';
import { SampleText } from './SampleText.tsx';
import type { WelcomeState } from './welcome-state.ts';

export interface WelcomeProps {
  store: Store<WelcomeState>;
  /** the address of our page with the whole article */
  addressOf: (articleId: string) => string;
  onShow: (entityId: string) => void;
  onOpenOptions: () => void;
}

/** What a new reader sees: names on a real text, what we promise, and how to go on. */
export function Welcome({ store, addressOf, onShow, onOpenOptions }: WelcomeProps) {
  const { words } = useLanguage();
  const { sample, problem, names, keys } = useStore(store);
  return (
    <main class="welcome surface dramatis-root">
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
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words('welcomePrivacy')}</h2>
        <ul class="promises">
          <li>{words('welcomePrivacyPages')}</li>
          <li>{words('welcomePrivacyData')}</li>
          <li>{words('welcomePrivacyChoice')}</li>
        </ul>
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{words('welcomeKeyboard')}</h2>
        <KeyTable keys={keys} />
        <p class="fine">{words('welcomeToolbar')}</p>
      </section>
      <footer>
        <button type="button" class="button primary" onClick={onOpenOptions}>
          {words('openOptions')}
        </button>
      </footer>
    </main>
  );
}
