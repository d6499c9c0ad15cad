import type { Browser } from 'webextension-polyfill';
import type { Gate } from '../core/gazetteer/trie/gate.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '../settings/settings.ts';
import { GATE_KEY, parseGate } from './published-gate.ts';

/**
 * Reads everything that a page needs to know at the start, in one request. In a new tab, each request to extension
 * storage takes tens of milliseconds. The gate is undefined if none has been published.
 */
export async function readGateAndSettings(
  browser: Pick<Browser, 'storage'>,
): Promise<[gate: Gate | undefined, settings: Settings]> {
  const stored = await browser.storage.local.get([GATE_KEY, SETTINGS_KEY]);
  return [parseGate(stored[GATE_KEY]), parseSettings(stored[SETTINGS_KEY])];
}
