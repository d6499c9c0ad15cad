import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { log } from '@/lib/log/log';
import { backgroundClient } from '@/lib/messaging/client';
import { isContextGone } from '@/lib/messaging/transport';
import { watchReading } from '@/lib/page/remember/watch-reading';

/**
 * Tells the background when the page was read. Only in pages that the reader's rules allow, while remembering is
 * on (see lib/background/remember-script.ts), and never in private windows.
 */
export default defineUnlistedScript(() => {
  if (browser.extension.inIncognitoContext) return;
  const stop = watchReading({
    window,
    every(ms, run) {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
    onRead() {
      backgroundClient.rememberPage({}).catch((error: unknown) => {
        if (isContextGone()) stop();
        else log.warn('This page could not be remembered', error);
      });
    },
  });
});
