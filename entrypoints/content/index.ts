import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { log } from '@/lib/log/log';
import { isContextGone } from '@/lib/messaging/is-context-gone';
import { PAGE_ENDPOINT, type PageEndpoint } from '@/lib/messaging/page-client';
import { createBackgroundClient } from '@/lib/messaging/transport';
import { keepListening } from '@/lib/page/input/keep-listening';
import { getKit } from '@/lib/page/kits/get-kit';
import { createPageSession } from '@/lib/page/page-session';
import { followGate } from '@/lib/page/session/gate-follower';
import { withForms } from '@/lib/page/session/page-forms';
import { takeOver } from '@/lib/page/takeover/take-over';
import { readGateAndSettings } from '@/lib/published/gate-and-settings';
import { watchGate } from '@/lib/published/published-gate';
import { findLanguages } from '@/lib/published/published-languages';
import { watchMutedNames } from '@/lib/settings/muted-names';
import { watchSettings } from '@/lib/settings/settings-store';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  // Early, so that the listener for Escape comes before any of the page's own.
  runAt: 'document_start',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,

  main() {
    if (!(document.documentElement instanceof HTMLElement)) return;
    // Frames with their own text (srcdoc) are read. A blank frame only waits for its page: answers to its questions
    // would come after it is gone, which Firefox reports as an error.
    if (location.href === 'about:blank') return;
    // Starting twice is harmless: the newer script takes over.
    const scope = globalThis as Record<string, unknown>;
    (scope[PAGE_ENDPOINT] as PageEndpoint | undefined)?.destroy();

    const background = createBackgroundClient(browser);
    const isAlive = () => !isContextGone(browser);
    const stops: (() => void)[] = [];
    const session = createPageSession({
      window,
      background,
      isAlive,
      onError: (error) => log.warn('This page could not be read', error),
      onDestroyed() {
        // If the extension is gone, there is nothing to stop listening to.
        if (isAlive()) for (const stop of stops) stop();
      },
    });
    const known = followGate({
      document,
      readGateAndSettings: () => readGateAndSettings(browser),
      withForms: (gate) =>
        withForms(
          gate,
          document,
          () => findLanguages(browser),
          () => getKit('forms', background),
        ),
      publish: () => background.publishNames({}),
      onKnown: session.update,
      onError(error) {
        if (isAlive()) log.warn('Names could not be read', error);
      },
    });
    stops.push(
      takeOver(document, isAlive, session.destroy),
      watchGate(browser, () => {
        session.closeCard();
        known.renew();
      }),
      watchMutedNames(browser, known.update),
      watchSettings(browser, known.renew),
    );
    // A page may fire an event of that name itself while it is still being parsed.
    const onParsed = ({ isTrusted }: Event) => isTrusted && known.update();
    // A page restored from the back/forward cache has missed changes.
    const onShown = ({ persisted }: PageTransitionEvent) => persisted && known.update();
    stops.push(
      keepListening(document, (signal) => {
        document.addEventListener('DOMContentLoaded', onParsed, { signal });
        window.addEventListener('pageshow', onShown, { signal });
      }),
    );
    known.update();
  },
});
