import type { Browser } from 'webextension-polyfill';
import type { Gate } from '../core/gazetteer/trie/gate.ts';
import { parseSettings, SETTINGS_KEY, type Settings } from '../settings/settings.ts';
import { GATE_KEY, parseGate } from './published-gate.ts';

/**
 * What every page must know before it reads, with one question: in a tab that has just begun, each takes extension
 * storage tens of milliseconds. The gate is undefined when none was published yet.
 */
export async function readGateAndSettings(
  browser: Pick<Browser, 'storage'>,
): Promise<[gate: Gate | undefined, settings: Settings]> {
  const stored = await browser.storage.local.get([GATE_KEY, SETTINGS_KEY]);
  return [parseGate(stored[GATE_KEY]), parseSettings(stored[SETTINGS_KEY])];
}
