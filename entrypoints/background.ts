import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAddedArticles } from '@/lib/background/articles/added-articles';
import { createAmending } from '@/lib/background/articles/amending';
import type { IngestDeps } from '@/lib/background/articles/ingest-article';
import { openBundle } from '@/lib/background/articles/open-bundle';
import { buildReadingStamp } from '@/lib/background/articles/reading-stamp';
import { createRemembering } from '@/lib/background/articles/remembering';
import { createSources } from '@/lib/background/articles/sources';
import { createAddCommand } from '@/lib/background/browser/add-command';
import { addKit } from '@/lib/background/browser/add-kit';
import { createBadge } from '@/lib/background/browser/badge';
import { createRunCommand } from '@/lib/background/browser/commands';
import { injectIntoOpenPages } from '@/lib/background/browser/open-pages';
import { createOpenTab } from '@/lib/background/browser/open-tab';
import { placeRememberScript } from '@/lib/background/browser/remember-script';
import { tellReader } from '@/lib/background/browser/tell-reader';
import { openWelcome } from '@/lib/background/browser/welcome';
import { createHandlers } from '@/lib/background/handlers/handlers';
import { createKnowledge } from '@/lib/background/knowledge/knowledge';
import { createReaderData } from '@/lib/background/reader-data/reader-data';
import { createPreparation } from '@/lib/background/start/prepare';
import { createStorage } from '@/lib/background/storage/storage';
import { openOffscreen } from '@/lib/background/workshop/open-offscreen';
import { openWorker } from '@/lib/background/workshop/open-worker';
import { createWorkshop } from '@/lib/background/workshop/workshop';
import { EXTRACTOR_VERSION } from '@/lib/core/extract/records/provenance';
import type { RememberRules } from '@/lib/core/remember/remember-rules';
import { KEPT_AFTER_REMOVAL } from '@/lib/core/sources/removal';
import { log } from '@/lib/log/log';
import { readPageArticle } from '@/lib/messaging/reader-client';
import { serveCalls } from '@/lib/messaging/transport';
import { findPublishedKnowledge, publishGate } from '@/lib/published/published-gate';
import { createLanguage } from '@/lib/settings/language';
import { createMutedNames } from '@/lib/settings/muted-names';
import { createRememberRulesStore } from '@/lib/settings/remember-rules';
import { isSiteOn } from '@/lib/settings/settings';
import { createSettingsStore } from '@/lib/settings/settings-store';
import { createDatabase } from '@/lib/store/database/open-database';

/** Set when the extension is built, by wxt.config.ts. */
declare const __SEEDS_HASH__: string;

/** ms: a reader looks at the preview of an article before it is kept. The browser itself waits as long. */
const WORKSHOP_IDLE = 30_000;
/** ms: the longest article that is taken (1,000,000 characters) is read in less than half of it. */
const WORKSHOP_LIMIT = 60_000;
/** ms: the page that woke the worker has its answer by then, and the worker is still up. */
const FORGET_AFTER = 5_000;

/** Composition root of the background: a worker in Chromium, an event page in Firefox. */
export default defineBackground({
  main() {
    const shared = {
      extractorVersion: EXTRACTOR_VERSION,
      readingStamp: buildReadingStamp(__SEEDS_HASH__),
      now: () => Date.now(),
    };
    const settings = createSettingsStore(browser);
    const muted = createMutedNames(browser);
    const rememberRules = createRememberRulesStore(browser);
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
    });
    const { database } = storage;
    const knowledge = createKnowledge({
      database,
      publishGate: (bits, revision) => publishGate(browser, bits, revision),
      findPublishedKnowledge: () => findPublishedKnowledge(browser),
    });
    const workshop = createWorkshop({
      open: import.meta.env.FIREFOX ? openWorker : () => openOffscreen(browser),
      idle: WORKSHOP_IDLE,
      limit: WORKSHOP_LIMIT,
    });

    const ingest: IngestDeps = { ...shared, database, extract: workshop.extract };
    const changing = { ...ingest, onChanged: knowledge.changed };
    const sources = createSources({ ...changing, keptAfterRemoval: KEPT_AFTER_REMOVAL });
    const added = createAddedArticles({
      ...changing,
      parse: workshop.parse,
      checkRoom: storage.checkRoom,
      sourceName: (kind) =>
        browser.i18n.getMessage(kind === 'added' ? 'sourceAdded' : 'sourceRemembered'),
    });
    const amending = createAmending(changing);
    const remembering = createRemembering({
      ...changing,
      added,
      getRules: rememberRules.get,
      updateRules: rememberRules.update,
      placeScript,
      isSiteOn: async (host) => isSiteOn(await settings.get(), host),
      readArticle: (tabId) => readPageArticle(browser, tabId, { unasked: true }),
    });
    const addArticle = createAddCommand({
      added,
      ready: () => preparation.ready(),
      readArticle: (tabId) => readPageArticle(browser, tabId),
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
      clearStorage: () => browser.storage.local.clear(),
      placeScript,
    });
    const badge = createBadge({ browser, getSettings: settings.get });
    const runCommand = createRunCommand({ browser, settings, addArticle });

    // Listeners first, synchronously: the event that woke the worker is waiting.
    serveCalls(
      browser,
      createHandlers({
        database,
        knowledge,
        sources,
        added,
        amending,
        remembering,
        muting: muted,
        settings,
        readerData,
        badge,
        storage,
        openTab: createOpenTab(browser),
        addKit: (kit, sender) => addKit(browser, kit, sender),
        ready,
      }),
    );
    settings.watch(badge.update);
    browser.commands.onCommand.addListener((command, tab) => {
      runCommand(command, tab).catch((error: unknown) =>
        log.error(`Command ${command} failed`, error),
      );
    });
    browser.runtime.onInstalled.addListener((details) => {
      openWelcome(browser, details).catch((error: unknown) =>
        log.warn('The welcome page could not be opened', error),
      );
      // Chromium deletes nothing of an extension that may store without limit; Firefox wants to be asked, and agrees.
      if (import.meta.env.FIREFOX) {
        navigator.storage
          .persist()
          .catch((error: unknown) => log.warn('The browser may delete what is stored', error));
      }
      ready()
        .then(() => injectIntoOpenPages(browser))
        .then(remembering.start)
        .catch((error: unknown) => log.error('Installation is incomplete', error));
    });
    // What is over goes on the first wake after it, once the page that woke us is answered: articles remembered for a
    // time, and sources removed long ago.
    setTimeout(() => {
      ready()
        .then(storage.state)
        // Of what only ships nothing is over.
        .then(async ({ kind }) => {
          if (kind === 'refused') return;
          await remembering.forgetExpired();
          await sources.purge();
        })
        .catch((error: unknown) => log.error('What is over could not be forgotten', error));
    }, FORGET_AFTER);
    // Only by being listened to does the start of the browser start the background.
    browser.runtime.onStartup.addListener(() => undefined);
    // The store is opened while the event that woke us is on its way.
    ready().catch((error: unknown) => log.error('The store could not be prepared', error));
  },
});
