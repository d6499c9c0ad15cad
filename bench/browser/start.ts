import { startChromium } from '../../tests/e2e/support/chromium.ts';
import { startFirefox } from '../../tests/e2e/support/firefox.ts';
import { serve } from '../../tests/e2e/support/server.ts';
import type { BrowserName, Session, SessionOptions } from '../../tests/e2e/support/session.ts';

/**
 * Starts a browser for one piece of work and always closes it. Its clocks are as precise as it allows. Firefox rounds
 * to 1 ms by default.
 */
export async function withBrowser<Result>(
  browser: BrowserName,
  options: SessionOptions,
  use: (session: Session) => Promise<Result>,
): Promise<Result> {
  const preferences = { 'privacy.reduceTimerPrecision': false };
  const session = await (browser === 'firefox'
    ? startFirefox({ ...options, preferences })
    : startChromium(options));
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

/** Serves a folder for one piece of work. A server left open would keep the process from ending. */
export async function withSite<Result>(
  folder: string,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const site = await serve(folder);
  try {
    return await use(site.origin);
  } finally {
    await site.close();
  }
}
