import { browser } from 'wxt/browser';
import { createAddedArticles } from '@/lib/background/articles/added-articles';
import { createAmending } from '@/lib/background/articles/amending';
import { createImporting } from '@/lib/background/articles/importing';
import type { IngestDeps } from '@/lib/background/articles/ingest-article';
import { createManyArticles } from '@/lib/background/articles/many-articles';
import { openBundle } from '@/lib/background/articles/open-bundle';
import type { OwnKind } from '@/lib/background/articles/own-sources';
import { buildReadingStamp } from '@/lib/background/articles/reading-stamp';
import { createRemembering } from '@/lib/background/articles/remembering';
import { createSources } from '@/lib/background/articles/sources';
import { createAddCommand } from '@/lib/background/browser/add-command';
import { addKit } from '@/lib/background/browser/add-kit';
import { createBadge } from '@/lib/background/browser/badge';
import { createRunCommand } from '@/lib/background/browser/commands';
import { createFrameFiller } from '@/lib/background/browser/fill-frame';
import { createOpenTab } from '@/lib/background/browser/open-tab';
import { readTabArticle } from '@/lib/background/browser/read-tab-article';
import { placeRememberScript } from '@/lib/background/browser/remember-script';
import { tellReader } from '@/lib/background/browser/tell-reader';
import { createDoor, overTheNetwork } from '@/lib/background/fetch/door';
import { fillingIn } from '@/lib/background/fetch/fill-in';
import { createHandlers } from '@/lib/background/handlers/handlers';
import { createKnowledge } from '@/lib/background/knowledge/knowledge';
import { createPause, nextTurn } from '@/lib/background/knowledge/pause';
import { createPeople } from '@/lib/background/knowledge/people';
import { createNamePublisher } from '@/lib/background/knowledge/publish-names';
import { createReaderData } from '@/lib/background/reader-data/reader-data';
import { createRecords } from '@/lib/background/records/records';
import { guardCalls } from '@/lib/background/senders/guard-calls';
import { createRates } from '@/lib/background/senders/rates';
import { createTold } from '@/lib/background/senders/told';
import { createTurns } from '@/lib/background/senders/turns';
import { createPreparation } from '@/lib/background/start/prepare';
import { createStorage } from '@/lib/background/storage/storage';
import { createDueAlarm } from '@/lib/background/subscriptions/alarm';
import { keepAwake } from '@/lib/background/subscriptions/keep-awake';
import {
  createSubscriptions,
  type Subscriptions,
} from '@/lib/background/subscriptions/subscriptions';
import { openOffscreen } from '@/lib/background/workshop/open-offscreen';
import { openWorker } from '@/lib/background/workshop/open-worker';
import { createWorkshop } from '@/lib/background/workshop/workshop';
import { EXTRACTOR_VERSION } from '@/lib/core/extract/records/provenance';
import { languageTraits } from '@/lib/core/lexicon/languages';
import { OTHER_LANGUAGES } from '@/lib/core/lexicon/other-languages';
import type { RememberRules } from '@/lib/core/remember/remember-rules';
import { KEPT_AFTER_REMOVAL } from '@/lib/core/sources/removal';
import { ANSWER_LIMITS } from '@/lib/core/subscriptions/polling';
import { log } from '@/lib/log/log';
import { findPublishedKnowledge, publishGate } from '@/lib/published/published-gate';
import { publishLanguages } from '@/lib/published/published-languages';
import { createLanguage } from '@/lib/settings/language';
import { createMutedNames } from '@/lib/settings/muted-names';
import { createPrivateArea } from '@/lib/settings/private-area';
import { createRememberRulesStore } from '@/lib/settings/remember-rules';
import { isSiteOn } from '@/lib/settings/settings';
import { createSettingsStore } from '@/lib/settings/settings-store';
import { createDatabase } from '@/lib/store/database/open-database';
import { isHostAgreed } from '@/lib/store/subscriptions/subscriptions';

/** Set when the extension is built, by wxt.config.ts. */
declare const __SEEDS_HASH__: string;

/** In ms. A reader checks the preview of an article before it is kept. The browser itself waits as long. */
const WORKSHOP_IDLE = 30_000;
/** In ms. The longest accepted article (1,000,000 characters) needs less than half of it. */
const WORKSHOP_LIMIT = 60_000;

/** Everything that runs in the background, wired together. Nothing starts before it is called. */
export function createServices() {
  const shared = {
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: buildReadingStamp(__SEEDS_HASH__),
    now: () => Date.now(),
  };
  const settings = createSettingsStore(browser);
  const area = createPrivateArea(browser);
  const muted = createMutedNames(browser, area);
  const rememberRules = createRememberRulesStore(area);
  const placeScript = (rules: RememberRules) => placeRememberScript(browser, rules);

  const storage = createStorage({
    database: createDatabase({ onUpgraded: () => preparation.startOver() }),
    openBundle: () =>
      openBundle({ ...shared, extract: workshop.extract, readBundle: workshop.readBundle }),
    onRefused: () => {
      preparation.startOver();
      knowledge
        .changed()
        .catch((error: unknown) => log.error('What is shipped could not be published', error));
    },
    estimate: () => navigator.storage.estimate(),
    isPrivate: browser.extension.inIncognitoContext === true,
  });
  const { database } = storage;
  const knowledge = createKnowledge({
    database,
    ...createNamePublisher({
      publishGate: (bits, revision) => publishGate(browser, bits, revision),
      findPublishedKnowledge: () => findPublishedKnowledge(browser),
      publishLanguages: (languages) => publishLanguages(browser, languages),
      languages: () => ({ rows: languageTraits(), others: OTHER_LANGUAGES }),
    }),
  });
  const workshop = createWorkshop({
    open: import.meta.env.FIREFOX ? openWorker : () => openOffscreen(browser),
    idle: WORKSHOP_IDLE,
    limit: WORKSHOP_LIMIT,
  });

  const ingest: IngestDeps = { ...shared, database, extract: workshop.extract };
  const changing = { ...ingest, onChanged: knowledge.changed };
  const sources = createSources({
    ...changing,
    keptAfterRemoval: KEPT_AFTER_REMOVAL,
    onChanged: async () => {
      await knowledge.changed();
      // Nothing is asked for a source that is off or removed.
      await subscriptions.schedule();
    },
  });
  const sourceName = (kind: OwnKind) =>
    browser.i18n.getMessage(kind === 'added' ? 'sourceAdded' : 'sourceRemembered');
  const added = createAddedArticles({
    ...changing,
    parse: workshop.parse,
    checkRoom: storage.checkRoom,
    sourceName,
  });
  const importing = createImporting({
    ...changing,
    added,
    parseAll: workshop.parseAll,
    extractAll: workshop.extractAll,
    checkRoom: storage.checkRoom,
    sourceName,
  });
  const many = createManyArticles({ ...changing, added, sourceName });
  // Articles of feeds come in by the same way as those of files, but only into what is followed.
  const following = {
    ...changing,
    checkRoom: storage.checkRoom,
    sourceName,
    fills: ['feed', 'pack'],
  } as const;
  const records = createRecords({
    ...changing,
    checkRoom: storage.checkRoom,
    sourceName,
  });
  const dueAlarm = createDueAlarm(browser.alarms);
  const subscriptions: Subscriptions = createSubscriptions({
    ...changing,
    checkRoom: storage.checkRoom,
    importing: createImporting({
      ...following,
      added: createAddedArticles({ ...following, parse: workshop.parse }),
      parseAll: workshop.parseAll,
      extractAll: workshop.extractAll,
    }),
    findKnown: records.findKnown,
    door: fillingIn(
      createDoor({
        fetch: overTheNetwork,
        isAllowed: (host) => isHostAgreed(database, host),
        stall: ANSWER_LIMITS.stall,
        now: shared.now,
      }),
      () => ({
        today: new Date(shared.now()).toISOString().slice(0, 10),
        lang: browser.i18n.getUILanguage(),
      }),
    ),
    random: Math.random,
    setAlarm: dueAlarm.set,
    keepAwake: () => keepAwake(browser),
  });
  const amending = createAmending(changing);
  const people = createPeople(changing);
  const remembering = createRemembering({
    ...changing,
    added,
    getRules: rememberRules.get,
    updateRules: rememberRules.update,
    placeScript,
    isSiteOn: async (host) => isSiteOn(await settings.get(), host),
    readArticle: (tabId) => readTabArticle(browser, tabId, { unasked: true }),
  });
  const addArticle = createAddCommand({
    added,
    ready: () => preparation.ready(),
    readArticle: (tabId) => readTabArticle(browser, tabId),
    language: () => createLanguage(browser),
    tell: (...report) => tellReader(browser, ...report),
  });
  const preparation = createPreparation({
    database,
    ingest,
    readBundle: workshop.readBundle,
    knowledge,
    readFromBundle: storage.readFromBundle,
  });
  const { ready } = preparation;
  const readerData = createReaderData({
    ...changing,
    preparation,
    remembering,
    restoreSettings: settings.restore,
    muteNames: muted.muteAll,
    getSettings: async () => ({ ...(await settings.get()) }),
    getMutedNames: muted.list,
    getRememberRules: rememberRules.get,
    clearStorage: async () => {
      await told.forgetAll();
      // Without storage there is nothing in it either.
      await area.clear().catch(() => undefined);
      await browser.storage.local.clear();
    },
    placeScript,
    dropJob: workshop.dropJob,
  });
  const told = createTold(browser.storage.session);
  const badge = createBadge({ browser, getSettings: settings.get });
  const runCommand = createRunCommand({ browser, settings, addArticle });

  const handlers = createHandlers({
    database,
    knowledge,
    sources,
    added,
    importing,
    many,
    amending,
    people,
    records,
    subscriptions,
    remembering,
    muting: muted,
    settings,
    readerData,
    badge,
    storage,
    openTab: createOpenTab(browser),
    addKit: (kit, sender) => addKit(browser, kit, sender),
    createPause: () => createPause({ now: () => performance.now(), nextTurn }),
    frames: createFrameFiller(browser),
    ready,
  });
  const answerCall = guardCalls(handlers, {
    ...createRates(shared.now),
    base: browser.runtime.getURL(''),
    told,
    turns: createTurns(),
  });
  return {
    answerCall,
    settings,
    badge,
    runCommand,
    ready,
    storage,
    remembering,
    sources,
    records,
    subscriptions,
    dueAlarm,
  };
}
