import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findKnown } from '@/lib/known';
import { createLanguage } from '@/lib/language';
import { log } from '@/lib/log';
import { backgroundClient } from '@/lib/messaging/client';
import { PAGE_ENDPOINT, type PageEndpoint } from '@/lib/messaging/page-client';
import { isContextGone } from '@/lib/messaging/transport';
import { watchMutedNames } from '@/lib/muted-names';
import { createPageSession } from '@/lib/page/page-session';
import { succeed } from '@/lib/page/succession';
import { watchGate } from '@/lib/published-gate';
import { createReadAhead } from '@/lib/read-ahead';
import { watchSettings } from '@/lib/settings';

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
    // Frames with a text of their own (srcdoc) are read. A blank one only waits for its page, and what is asked
    // in it would be answered after it is gone, which Firefox reports as an error.
    if (location.href === 'about:blank') return;
    // Starting twice is harmless: the newer script takes over.
    const scope = globalThis as Record<string, unknown>;
    (scope[PAGE_ENDPOINT] as PageEndpoint | undefined)?.destroy();

    const language = createLanguage();
    // Extension storage takes longer to answer than most pages to parse.
    const known = createReadAhead(findKnown);
    const stops: (() => void)[] = [];
    const session = createPageSession({
      window,
      background: backgroundClient,
      language,
      onError: (error) => log.warn('This page could not be searched for names', error),
      onDestroyed() {
        // With its extension gone there is nothing to stop listening to.
        if (!isContextGone()) for (const stop of stops) stop();
      },
    });
    const update = async () => {
      if (document.readyState === 'loading') return;
      const [gate, settings] = await known.take();
      session.update(gate, settings);
      // Nothing published: the store was never filled, or extension storage was cleared.
      if (!gate) await backgroundClient.publishNames({});
    };
    const updateNow = () =>
      void update().catch((error: unknown) => {
        if (!isContextGone()) log.warn('What Dramatis knows could not be read', error);
      });
    stops.push(
      succeed(document, session.destroy),
      watchGate(() => {
        session.closeCard();
        known.drop();
        updateNow();
      }),
      watchMutedNames(updateNow),
      watchSettings(() => {
        known.drop();
        updateNow();
      }),
    );
    // Not `once`: a page may fire an event of that name itself while it is still being parsed.
    document.addEventListener('DOMContentLoaded', ({ isTrusted }) => isTrusted && updateNow());
    // Brought back as it was, a page has missed what changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && updateNow());
    updateNow();
  },
});
