import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLanguage } from '@/lib/language';
import { log } from '@/lib/log';
import { backgroundClient } from '@/lib/messaging/client';
import { PAGE_ENDPOINT, type PageEndpoint } from '@/lib/messaging/page-client';
import { isContextGone } from '@/lib/messaging/transport';
import { watchMutedNames } from '@/lib/muted-names';
import { createPageSession } from '@/lib/page/page-session';
import { findGate, watchGate } from '@/lib/published-gate';
import { createReadAhead } from '@/lib/read-ahead';
import { getSettings, watchSettings } from '@/lib/settings';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  // Early, so that the listener for Escape comes before any of the page's own.
  runAt: 'document_start',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,

  main(context) {
    if (!(document.documentElement instanceof HTMLElement)) return;
    // Frames with a text of their own (srcdoc) are read. A blank one only waits for its page, and what is asked
    // in it would be answered after it is gone, which Firefox reports as an error.
    if (location.href === 'about:blank') return;
    // Starting twice is harmless: the newer script takes over.
    const scope = globalThis as Record<string, unknown>;
    (scope[PAGE_ENDPOINT] as PageEndpoint | undefined)?.destroy();

    const language = createLanguage();
    const session = createPageSession({
      window,
      background: backgroundClient,
      language,
      onError: (error) => log.warn('This page could not be searched for names', error),
    });

    // Extension storage takes longer to answer than most pages to parse.
    const known = createReadAhead(() => Promise.all([findGate(), getSettings()]));
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
    const stops = [
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
    ];
    // Not `once`: a page may fire an event of that name itself while it is still being parsed.
    document.addEventListener('DOMContentLoaded', ({ isTrusted }) => isTrusted && updateNow());
    // Brought back as it was, a page has missed what changed meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && updateNow());
    updateNow();
    context.onInvalidated(() => {
      if (browser.runtime?.id) for (const stop of stops) stop();
      session.destroy();
    });
  },
});
