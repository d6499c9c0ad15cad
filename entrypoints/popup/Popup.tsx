import { useEffect, useRef } from 'preact/hooks';
import { ContextCard } from '@/components/card/ContextCard.tsx';
import { AddArticle } from '@/components/popup/AddArticle.tsx';
import { FollowOutlet } from '@/components/popup/FollowOutlet.tsx';
import { SearchBox } from '@/components/popup/SearchBox.tsx';
import { SiteSwitch } from '@/components/popup/SiteSwitch.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageList } from '@/components/shared/PageList.tsx';
import { plural } from '@/components/shared/plural.ts';
import { useStore } from '@/components/shared/store.ts';
import type { CardState } from '@/lib/core/card/card-state.ts';
import { writeCitation } from '@/lib/core/formats/citation/write-citation.ts';
import type { AddPanel } from './add-panel.ts';
import type { CardPanel } from './card-panel.ts';
import type { FeedPanel } from './feed-panel.ts';
import type { OffersPanel } from './offers-panel.ts';
import type { PagePanel } from './page-panel.ts';
import type { SearchPanel } from './search-panel.ts';

export interface PopupProps {
  search: SearchPanel;
  offers: OffersPanel;
  card: CardPanel;
  page: PagePanel;
  add: AddPanel;
  feed: FeedPanel;
  onOpenStored: (articleId: string, start?: number, end?: number) => void;
  /** in a new tab, at a statement if it is given */
  onOpenPerson: (entityId: string, statementId?: string) => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
  /** in a tab, people open as pages and not as cards */
  isTab: boolean;
}

/** The popup. The names of the page stand below the search field, which shows results in their place. An open card replaces both. */
export function Popup({
  search,
  offers,
  card,
  page,
  add,
  feed,
  onOpenStored,
  onOpenPerson,
  onOpenLibrary,
  onOpenOptions,
  isTab,
}: PopupProps) {
  const { words } = useLanguage();
  const { query, state } = useStore(search.store);
  const { state: cardState } = useStore(card.store);
  const { offers: offered, hasRecent } = useStore(offers.store);
  if (cardState) return <OpenCard state={cardState} {...{ card, onOpenStored, onOpenPerson }} />;
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
          else if (choice.kind === 'entity') {
            if (isTab) onOpenPerson(choice.entityId);
            else void card.open(choice.entityId, choice.title);
          } else if (choice.kind === 'statement' && choice.entityId)
            onOpenPerson(choice.entityId, choice.statementId);
          else onOpenStored(choice.place.articleId, choice.place.start, choice.place.end);
        }}
      />
      {query.trim() === '' && <PageAndArticle {...{ page, add, feed }} onOpen={onOpenStored} />}
      <footer class="popup-footer">
        <Site page={page} />
        <span class="popup-ways">
          <button type="button" class="quiet-button" onClick={onOpenLibrary}>
            {words('libraryTitle')}
          </button>
          <button type="button" class="quiet-button" onClick={onOpenOptions}>
            {words('openOptions')}
          </button>
        </span>
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
        onOpenPerson={(id) => onOpenPerson(id)}
        loadSaid={card.loadSaid}
        cite={writeCitation}
      />
    </main>
  );
}

function OnThisPage({ page }: { page: PagePanel }) {
  const language = useLanguage();
  const { words } = language;
  const { names, note } = useStore(page.store);
  return (
    <section class="on-page" aria-labelledby="on-page">
      <h2 id="on-page" class="group-heading">
        {words('onThisPage')}
        {names.length > 0 && ` · ${plural(language, 'namesOnPage', names.length)}`}
      </h2>
      <p class="fine" role="status">
        {note && words(note)}
      </p>
      {names.length > 0 && <PageList names={names} onShow={(name) => void page.show(name)} />}
    </section>
  );
}

interface PageAndArticleProps extends Pick<PopupProps, 'page' | 'add' | 'feed'> {
  onOpen: (articleId: string) => void;
}

/** What the page in front offers: its names, its article and its outlet’s feed. They make room while the article is shown. */
function PageAndArticle({ page, add, feed, onOpen }: PageAndArticleProps) {
  const { state } = useStore(add.store);
  const { isOpen, note } = useStore(page.store);
  const { address } = useStore(feed.store);
  return (
    <>
      {state.kind !== 'preview' && <OnThisPage page={page} />}
      {isOpen && (
        <AddArticle
          isMain={note === 'pageNothing'}
          state={state}
          onRead={() => void add.read()}
          onKeep={(replace) => void add.keep(replace)}
          onCancel={add.cancel}
          onOpen={onOpen}
        />
      )}
      {address !== undefined && state.kind !== 'preview' && (
        <FollowOutlet address={address} onFollow={feed.follow} />
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
