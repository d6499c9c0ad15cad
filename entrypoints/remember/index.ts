import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { log } from '@/lib/log/log';
import { isContextGone } from '@/lib/messaging/is-context-gone';
import { createBackgroundClient } from '@/lib/messaging/transport';
import { watchReading } from '@/lib/page/remember/watch-reading';

/**
 * Tells the background when the page was read. It runs only in pages that the reader's rules allow, while remembering
 * is on (see lib/background/browser/remember-script.ts). It never runs in private windows.
 */
export default defineUnlistedScript(() => {
  if (browser.extension.inIncognitoContext) return;
  const background = createBackgroundClient(browser);
  const stop = watchReading({
    window,
    every(ms, run) {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
    onRead() {
      background.rememberPage({}).catch((error: unknown) => {
        if (isContextGone(browser)) stop();
        else log.warn('This page could not be remembered', error);
      });
    },
  });
});
