import type { Browser } from 'webextension-polyfill';

/** In ms. Both browsers stop a background that has rested for 30 seconds. */
const EVERY = 20_000;

/**
 * Keeps the background running while something is fetched: any call of the browser's interface counts as work, and waiting
 * for a server doesn't. Returns what ends it.
 */
export function keepAwake({ runtime }: Pick<Browser, 'runtime'>): () => void {
  const timer = setInterval(() => void runtime.getPlatformInfo(), EVERY);
  return () => clearInterval(timer);
}
