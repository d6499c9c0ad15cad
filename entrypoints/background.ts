import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { addCardKit } from '@/lib/background/add-card-kit';
import { createAddedArticles } from '@/lib/background/added-articles';
import { createAmending } from '@/lib/background/amending';
import { runCommand } from '@/lib/background/commands';
import { createHandlers } from '@/lib/background/handlers';
import type { IngestDeps } from '@/lib/background/ingest-article';
import { ingestBundle } from '@/lib/background/ingest-bundle';
import { createKnowledge } from '@/lib/background/knowledge';
import { createOnce } from '@/lib/background/once';
import { injectIntoOpenPages } from '@/lib/background/open-pages';
import { openTab } from '@/lib/background/open-tab';
import { readBundle } from '@/lib/background/read-bundle';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article';
import { log } from '@/lib/log';
import { serveCalls } from '@/lib/messaging/transport';
import { getMutedNames, muteName, unmuteName } from '@/lib/muted-names';
import { findPublishedKnowledge, publishGate } from '@/lib/published-gate';
import { createDatabase } from '@/lib/store/database';

/** Composition root of the background: a worker in Chromium, an event page in Firefox. */
export default defineBackground({
  type: 'module',
  main() {
    const database = createDatabase({ onUpgraded: () => filled.reset() });
    const knowledge = createKnowledge({ database, publishGate, findPublishedKnowledge });

    const ingest: IngestDeps = {
      database,
      extract: async (article, known) => extractArticle(article, known),
      extractorVersion: EXTRACTOR_VERSION,
      now: () => Date.now(),
    };
    const changing = {
      ...ingest,
      names: () => readBundle().names,
      onChanged: knowledge.changed,
    };
    const added = createAddedArticles({
      ...changing,
      sourceName: () => browser.i18n.getMessage('sourceAdded'),
    });
    const amending = createAmending(changing);
    const muting = { list: getMutedNames, mute: muteName, unmute: unmuteName };

    // Once per life of the worker, and again after a failure. Cheap when all is there: an article that is
    // stored already is recognised by its hash, and a gate only published when it is not that of what is known:
    // extension storage was cleared, or the worker stopped right after it had written.
    const filled = createOnce(async () => {
      const changed = await ingestBundle(ingest, readBundle());
      await (changed ? knowledge.changed() : knowledge.publish());
    });

    // A database that was deleted or mended underneath is noticed by opening it, and filled again.
    const ready = async () => {
      await database.use(async () => undefined);
      await filled();
    };

    // Listeners first, synchronously: the event that woke the worker is waiting.
    serveCalls(
      createHandlers({ database, knowledge, added, amending, muting, openTab, addCardKit, ready }),
    );
    browser.commands.onCommand.addListener((command, tab) => {
      runCommand(command, tab).catch((error: unknown) =>
        log.error(`Command ${command} failed`, error),
      );
    });
    browser.runtime.onInstalled.addListener(() => {
      ready()
        .then(injectIntoOpenPages)
        .catch((error: unknown) => log.error('Installation is incomplete', error));
    });
    browser.runtime.onStartup.addListener(() => {
      ready().catch((error: unknown) => log.error('The store could not be prepared', error));
    });
  },
});
