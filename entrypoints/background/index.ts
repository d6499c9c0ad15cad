import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectIntoOpenPages } from '@/lib/background/browser/open-pages';
import { openWelcome } from '@/lib/background/browser/welcome';
import { log } from '@/lib/log/log';
import { serveCalls } from '@/lib/messaging/transport';
import { createServices } from './services';

/** In ms. By then the page that woke the worker has its answer, and the worker is still running. */
const FORGET_AFTER = 5_000;

/** In ms. Firefox may stop its event page after 30 s; what isn't done by then is done at the next alarm. */
const RUN_FOR = 20_000;

type Services = ReturnType<typeof createServices>;

/** Composition root of the background: a worker in Chromium, an event page in Firefox. */
export default defineBackground({
  main() {
    const services = createServices();
    const { answerCall, settings, badge, runCommand, ready, dueAlarm } = services;
    // Listeners come first, synchronously, because the event that woke the worker is waiting.
    serveCalls(browser, answerCall);
    settings.watch(badge.update);
    browser.commands.onCommand.addListener((command, tab) => {
      runCommand(command, tab).catch((error: unknown) =>
        log.error(`Command ${command} failed`, error),
      );
    });
    browser.runtime.onInstalled.addListener((details) => install(services, details));
    dueAlarm.onRing(() => follow(services, () => services.subscriptions.runDue(RUN_FOR)));
    setTimeout(() => {
      forgetExpired(services).catch((error: unknown) =>
        log.error('Expired articles and sources could not be deleted', error),
      );
    }, FORGET_AFTER);
    // The browser only starts the background at its own start if something listens to this event.
    browser.runtime.onStartup.addListener(() =>
      follow(services, () => services.subscriptions.schedule(true)),
    );
    follow(services, () => dueAlarm.ensure(() => services.subscriptions.schedule(true)));
    // Open the store while the event that woke us is still on its way.
    ready().catch((error: unknown) => log.error('The store could not be prepared', error));
  },
});

function install({ ready, remembering }: Services, details: { reason: string }): void {
  openWelcome(browser, details).catch((error: unknown) =>
    log.warn('The welcome page could not be opened', error),
  );
  // Chromium never evicts data of an extension with unlimited storage. Firefox must be asked, and agrees.
  if (import.meta.env.FIREFOX) {
    navigator.storage
      .persist()
      .catch((error: unknown) => log.warn('The browser may delete what is stored', error));
  }
  ready()
    .then(() => injectIntoOpenPages(browser))
    .then(remembering.start)
    .catch((error: unknown) => log.error('Installation is incomplete', error));
}

/** Work for what the reader follows. Without storage nothing is followed. */
function follow({ ready, storage }: Services, work: () => Promise<void>): void {
  ready()
    .then(async () => {
      if ((await storage.state()).kind !== 'refused') await work();
    })
    .catch((error: unknown) => log.error('What is followed could not be looked after', error));
}

/** Deletes articles that were remembered for a limited time, and sources that were removed long ago. */
async function forgetExpired(services: Services): Promise<void> {
  await services.ready();
  const { kind } = await services.storage.state();
  // Without storage there is only what ships with the extension, and that never expires.
  if (kind === 'refused') return;
  await services.remembering.forgetExpired();
  await services.sources.purge();
  await services.records.purge();
  await services.subscriptions.purge();
}
