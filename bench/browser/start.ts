import { startChromium } from '../../tests/e2e/support/chromium.ts';
import { startFirefox } from '../../tests/e2e/support/firefox.ts';
import type { BrowserName, Session, SessionOptions } from '../../tests/e2e/support/session.ts';

/** Starts a browser with clocks as fine as it allows: Firefox rounds to 1 ms unless told not to. */
export function start(
  browser: BrowserName,
  extension: string | undefined,
  options: Omit<SessionOptions, 'extension'> = {},
): Promise<Session> {
  return browser === 'firefox'
    ? startFirefox({
        extension,
        preferences: { 'privacy.reduceTimerPrecision': false },
        ...options,
      })
    : startChromium({ extension, ...options });
}
