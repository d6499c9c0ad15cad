import { useEffect, useRef } from 'preact/hooks';
import { ContextCard } from '@/components/card/ContextCard.tsx';
import { AddArticle } from '@/components/popup/AddArticle.tsx';
import { SearchBox } from '@/components/popup/SearchBox.tsx';
import { SiteSwitch } from '@/components/popup/SiteSwitch.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageList } from '@/components/shared/PageList.tsx';
import { useStore } from '@/components/shared/store.ts';
import type { CardState } from '@/lib/core/card/card-state.ts';
import { writeCitation } from '@/lib/core/formats/citation/write-citation.ts';
import type { AddPanel } from './add-panel.ts';
import type { CardPanel } from './card-panel.ts';
import type { OffersPanel } from './offers-panel.ts';
import type { PagePanel } from './page-panel.ts';
import type { SearchPanel } from './search-panel.ts';

export interface PopupProps {
  search: SearchPanel;
  offers: OffersPanel;
  card: CardPanel;
  page: PagePanel;
  add: AddPanel;
  onOpenStored: (articleId: string, start?: number, end?: number) => void;
  onOpenPerson: (id: string) => void;
  onOpenOptions: () => void;
}

/** The popup. The search comes first, and the names of the page below it. An open card replaces both. */
export function Popup({
  search,
  offers,
  card,
  page,
  add,
  onOpenStored,
  onOpenPerson,
  onOpenOptions,
}: PopupProps) {
  const { words } = useLanguage();
  const { query, state } = useStore(search.store);
  const { state: cardState } = useStore(card.store);
  const { offers: offered, hasRecent } = useStore(offers.store);
  if (cardState) {
    return <OpenCard state={cardState} {...{ card, onOpenStored, onOpenPerson }} />;
  }
  return (
    <main class="popup surface dramatis-root">
      <h1 class="unseen">{words('extName')}</h1>
      <SearchBox
        query={query}
        state={state}
        onQuery={(next) => void search.setQuery(next)}
        offers={offered}
        onClearRecent={hasRecent ? () => void offers.clear() : undefined}
        onChoose={(choice) => {
          void offers.remember(choice, query);
          if (choice.kind === 'query') void search.setQuery(choice.query);
          else if (choice.kind === 'more') void search.showMore(choice.of);
          else if (choice.kind === 'entity') void card.open(choice.entityId, choice.title);
          else onOpenStored(choice.place.articleId, choice.place.start, choice.place.end);
        }}
      />
      {query.trim() === '' && <PageAndArticle page={page} add={add} onOpen={onOpenStored} />}
      <footer class="popup-footer">
        <Site page={page} />
        <button type="button" class="button" onClick={onOpenOptions}>
          {words('openOptions')}
        </button>
      </footer>
    </main>
  );
}

interface OpenCardProps extends Pick<PopupProps, 'card' | 'onOpenStored' | 'onOpenPerson'> {
  state: CardState;
}

/** A card that replaces the search, with the focus of the search field. */
function OpenCard({ state, card, onOpenStored, onOpenPerson }: OpenCardProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus(), []);
  return (
    <main ref={place} class="popup surface dramatis-root">
      <ContextCard
        state={state}
        canGoBack
        onOpenEntity={(id) => void card.open(id)}
        onBack={() => void card.back()}
        onClose={card.close}
        onRetry={() => void card.retry()}
        onChoose={(id) => void card.open(id)}
        onOpenStored={onOpenStored}
        onOpenPerson={onOpenPerson}
        cite={writeCitation}
      />
    </main>
  );
}

function OnThisPage({ page }: { page: PagePanel }) {
  const { words } = useLanguage();
  const { names, note } = useStore(page.store);
  return (
    <section class="on-page" aria-labelledby="on-page">
      <h2 id="on-page" class="group-heading">
        {words('onThisPage')}
      </h2>
      <p class="fine" role="status">
        {note && words(note)}
      </p>
      {names.length > 0 && <PageList names={names} onShow={(name) => void page.show(name)} />}
    </section>
  );
}

interface PageAndArticleProps {
  page: PagePanel;
  add: AddPanel;
  onOpen: (articleId: string) => void;
}

/** What the page in front offers: its names and its article. The names make room while the article is shown. */
function PageAndArticle({ page, add, onOpen }: PageAndArticleProps) {
  const { state } = useStore(add.store);
  const { isOpen } = useStore(page.store);
  return (
    <>
      {state.kind !== 'preview' && <OnThisPage page={page} />}
      {isOpen && (
        <AddArticle
          state={state}
          onRead={() => void add.read()}
          onKeep={(replace) => void add.keep(replace)}
          onCancel={add.cancel}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

function Site({ page }: { page: PagePanel }) {
  const { words } = useLanguage();
  const { site, siteError } = useStore(page.store);
  return (
    <div>
      {site && <SiteSwitch {...site} onSwitch={(on) => void page.setSite(on)} />}
      {siteError && (
        <p class="problem" role="alert">
          {words('siteSwitchFailed', siteError)}
        </p>
      )}
    </div>
  );
}
