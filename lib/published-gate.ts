import { browser } from 'wxt/browser';
import { createGate, type Gate } from './core/gazetteer/gate.ts';

/**
 * The gate as the background publishes it to every page: fingerprints as base64 of little-endian uint32,
 * since extension storage holds no typed arrays in Chromium. The revision changes with every change of
 * what is known, so that open pages scan again even when the fingerprints stay the same.
 */
interface PublishedGate {
  revision: number;
  /** absent: too many names for a gate, everything passes */
  fingerprints?: string;
}

const KEY = 'gate';

/** Publishes new fingerprints under the next revision. Background only. */
export async function publishGate(fingerprints: readonly number[] | undefined): Promise<void> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as PublishedGate | undefined;
  const next: PublishedGate = {
    revision: (stored?.revision ?? 0) + 1,
    ...(fingerprints ? { fingerprints: encode(fingerprints) } : {}),
  };
  await browser.storage.local.set({ [KEY]: next });
}

/** The gate, or undefined when nothing was published yet (the first moments after installation). */
export async function findGate(): Promise<Gate | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as PublishedGate | undefined;
  return stored && decode(stored);
}

/** Calls back whenever what is known has changed or was cleared. Returns the way to stop. */
export function watchGate(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function encode(fingerprints: readonly number[]): string {
  const bytes = new Uint8Array(fingerprints.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of fingerprints.entries()) view.setUint32(i * 4, value, true);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function decode({ fingerprints }: PublishedGate): Gate {
  if (fingerprints === undefined) return createGate(undefined);
  const binary = atob(fingerprints);
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return createGate(
    Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(i * 4, true)),
  );
}
