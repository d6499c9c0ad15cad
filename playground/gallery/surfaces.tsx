import { createStore } from '../../components/shared/store.ts';
import { ArticlePage } from '../../entrypoints/article/ArticlePage.tsx';
import { LibraryPage } from '../../entrypoints/article/LibraryPage.tsx';
import { createLibrary, type Library } from '../../entrypoints/article/library.ts';
import { type AddPanel, createAddPanel } from '../../entrypoints/popup/add-panel.ts';
import { createCardPanel } from '../../entrypoints/popup/card-panel.ts';
import { createFeedPanel } from '../../entrypoints/popup/feed-panel.ts';
import { createOffersPanel } from '../../entrypoints/popup/offers-panel.ts';
import { Popup } from '../../entrypoints/popup/Popup.tsx';
import { createPagePanel, type TabUnderPopup } from '../../entrypoints/popup/page-panel.ts';
import { createSearchPanel } from '../../entrypoints/popup/search-panel.ts';
import { Welcome } from '../../entrypoints/welcome/Welcome.tsx';
import { NOTHING_YET, type WelcomeState } from '../../entrypoints/welcome/welcome-state.ts';
import type { CardOption } from '../../lib/core/card/card-state.ts';
import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import { CallError } from '../../lib/messaging/error.ts';
import type { PageEntity } from '../../lib/messaging/protocol.ts';
import { fakeLibrary } from './fake-library.ts';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { personPage } from './person-specimens.tsx';
import { sampleView, spanOf } from './sample-article.ts';
import { sampleAnswer } from './sample-hits.ts';
import { manyArticles, sampleArticles } from './sample-library.ts';
import { sampleOptions } from './sample-options.tsx';
import { samplePreview } from './sample-preview.ts';
import { busyCard, fullCard, OUTLET } from './samples.ts';
import '../../components/article/article.css';
import '../../components/person/person.css';
import '../../entrypoints/options/options.css';
import '../../entrypoints/popup/popup.css';
import '../../entrypoints/welcome/welcome.css';

const NAMES: PageEntity[] = [
  { entityIds: ['person:ines-valdrup'], name: 'Ines Valdrup', type: 'person', count: 12 },
  { entityIds: ['event:harbour-summit'], name: 'Harbour Summit', type: 'event', count: 1 },
  { entityIds: ['person:tomas-brandvold'], name: 'Tomas Brandvold', type: 'person', count: 3 },
];

const DETAILS: CardOption[] = [
  { id: 'person:ines-valdrup', name: '', type: 'person', detail: 'Transport minister' },
  { id: 'event:harbour-summit', name: '', type: 'event', detail: '2025-09-04' },
  { id: 'person:tomas-brandvold', name: '', type: 'person', detail: 'Chair, harbour board' },
];

function openTab(on: boolean, names = NAMES): TabUnderPopup {
  return {
    kind: 'open',
    host: 'news.example',
    page: {
      listPageEntities: async () => ({ state: 'read', names }),
      showEntity: async () => false,
      runCommand: async () => undefined,
      announce: async () => undefined,
    },
    site: { isOn: async () => on, set: async () => undefined, watch: () => () => undefined },
  };
}

type Adding = 'preview' | 'kept' | 'none' | 'failed';

function addPanel(until: Adding | undefined): AddPanel {
  const panel = createAddPanel({
    background: {
      previewArticle: async () => samplePreview,
      addArticle: async () => ({ articleId: samplePreview.articleId }),
    },
    readArticle: async () => {
      if (until === 'failed') throw new Error('The page went away while it was being read.');
      return until === 'none' ? undefined : { text: '', publisher: '', url: '' };
    },
  });
  if (until) void panel.read().then(() => (until === 'kept' ? panel.keep() : undefined));
  return panel;
}

function popup(
  tab: TabUnderPopup,
  {
    query = '',
    cardId = '',
    added,
    address,
  }: { query?: string; cardId?: string; added?: Adding; address?: string } = {},
) {
  const search = createSearchPanel({ search: async () => sampleAnswer });
  const offers = createOffersPanel({
    background: {
      suggest: async () => [],
      getEntities: async () => [],
    },
    recents: Promise.resolve({
      get: async () => [{ kind: 'query', query: 'who pays for the ferry' }],
      add: async () => undefined,
      clear: async () => undefined,
    }),
  });
  void offers.start();
  const card = createCardPanel({
    getCard: async ({ entityId }) => (entityId === 'busy' ? busyCard : fullCard),
    listLines: async () => ({ statements: [], events: [], total: 0, months: [] }),
  });
  const page = createPagePanel({
    describeNames: async () => DETAILS,
    tab: Promise.resolve(tab),
    close: log('close'),
  });
  void page.start();
  const feed = createFeedPanel({
    readFeed: async () => address,
    openSettings: log('openSettings'),
  });
  void feed.start();
  if (query) void search.setQuery(query);
  if (cardId) void card.open(cardId);
  return (
    <Popup
      search={search}
      offers={offers}
      card={card}
      page={page}
      add={addPanel(added)}
      feed={feed}
      onOpenStored={log('onOpenStored')}
      onOpenPerson={log('onOpenPerson')}
      onOpenLibrary={log('onOpenLibrary')}
      isTab={false}
      onOpenOptions={log('onOpenOptions')}
    />
  );
}

function libraryOf(articles: ArticleSummary[], then?: (library: Library) => void) {
  const library = createLibrary({ background: fakeLibrary(articles), save: log('save') });
  void library.load().then(() => then?.(library));
  return <LibraryPage library={library} addressOf={(id) => `#${id}`} />;
}

const noAmending = {
  strikeFact: async () => undefined,
  correctFact: async () => undefined,
  putFactBack: async () => undefined,
};

const loadSample = async () => sampleView;
const loadNothing = async () => {
  throw new CallError('not-found', 'no such article');
};

function welcome(state: Partial<WelcomeState>) {
  return (
    <Welcome
      store={createStore({ ...NOTHING_YET, ...state })}
      addressOf={(id) => `#${id}`}
      onShow={log('onShow')}
      onRemember={log('onRemember')}
      onOpenOptions={log('onOpenOptions')}
    />
  );
}

/** Whole surfaces, one at a time (`?surface=popup`), since each is a separate page. */
export const surfaces: Record<string, () => preact.ComponentChildren> = {
  popup: () => popup(openTab(true)),
  'popup-nobody': () => popup(openTab(true, [])),
  'popup-follow': () => popup(openTab(true), { address: 'https://news.example/feeds/world.xml' }),
  'popup-off': () => popup(openTab(false)),
  'popup-closed': () => popup({ kind: 'closed', reason: 'pageStore' }),
  'popup-search': () => popup(openTab(true), { query: 'val' }),
  'popup-card': () => popup(openTab(true), { cardId: 'person:ines-valdrup' }),
  'popup-card-busy': () => (
    <Pressed press={[/^Said/]}>{popup(openTab(true), { cardId: 'busy' })}</Pressed>
  ),
  'popup-add-preview': () => popup(openTab(true), { added: 'preview' }),
  'popup-add-kept': () => popup(openTab(true), { added: 'kept' }),
  'popup-add-none': () => popup(openTab(true), { added: 'none' }),
  'popup-add-failed': () => popup(openTab(true), { added: 'failed' }),
  options: () => sampleOptions('filled'),
  'options-changed': () => sampleOptions('changed'),
  'options-loading': () => sampleOptions('loading'),
  'options-failed': () => sampleOptions('failed'),
  'options-import': () => sampleOptions('filled', 'import'),
  'options-shelf': () => sampleOptions('filled', 'shelf'),
  'options-appearance': () => sampleOptions('filled', 'appearance'),
  'options-appearance-xl': () => sampleOptions('large', 'appearance'),
  'options-sites': () => sampleOptions('filled', 'sites'),
  'options-remember': () => sampleOptions('filled', 'remember'),
  'options-keyboard': () => sampleOptions('filled', 'keyboard'),
  'options-data': () => sampleOptions('filled', 'data'),
  'options-about': () => sampleOptions('filled', 'about'),
  welcome: () =>
    welcome({
      sample: {
        articleId: 'a1',
        publisher: OUTLET,
        publishedOn: '2025-09-04',
        lang: 'en',
        paragraphs: [
          'Ines Valdrup met Tomas Brandvold at the Old Customs House on Thursday.',
          '“The bridge will be open before the winter,” Valdrup stated.',
        ],
      },
      names: NAMES,
      remember: false,
      keys: [
        { description: 'Open the search', key: 'Alt+Shift+D' },
        { description: 'Next name', key: 'Alt+Shift+J' },
      ],
    }),
  'welcome-failed': () => welcome({ problem: 'There is no article in the store' }),
  article: () => (
    <ArticlePage
      load={loadSample}
      amending={noAmending}
      asked={spanOf('We have to stop treating the islands as a cost.')}
    />
  ),
  person: () => personPage(),
  'person-about': () => personPage({ part: 'about' }),
  'person-events': () => personPage({ part: 'events' }),
  'person-asked': () => personPage({ statementId: 'p1' }),
  'person-nothing': () => personPage({ filter: { words: 'xyz' } }),
  'person-joined': () => personPage({ joins: true }),
  'person-missing': () => personPage({ fails: 'missing' }),
  'person-failed': () => personPage({ fails: 'unread' }),
  library: () => libraryOf(sampleArticles),
  'library-many': () => libraryOf(manyArticles),
  'library-empty': () => libraryOf([]),
  'library-one': () => libraryOf(sampleArticles.slice(0, 1)),
  'library-selected': () =>
    libraryOf(sampleArticles, ({ toggle }) => {
      for (const { id } of sampleArticles) toggle(id, false);
    }),
  'library-removed': () =>
    libraryOf(manyArticles, ({ remove }) => void remove(manyArticles.slice(0, 3), '')),
  'library-nothing': () =>
    libraryOf(manyArticles, ({ setFilter }) => void setFilter({ words: 'xyz' })),
  'article-missing': () => (
    <ArticlePage load={loadNothing} amending={noAmending} asked={undefined} />
  ),
};
