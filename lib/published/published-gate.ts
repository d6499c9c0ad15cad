import type { Browser } from 'webextension-polyfill';
import { createGate, type Gate } from '../core/gazetteer/trie/gate.ts';
import { watchStored } from '../settings/watch-stored.ts';

/**
 * The gate as the background publishes it to every page. Its bits are base64, since extension storage can't hold typed
 * arrays in Chromium. The revision changes whenever what is known changes. So open pages scan again even if the bits
 * stay the same.
 */
interface PublishedGate {
  revision: number;
  bits: string;
}

export const GATE_KEY = 'gate';
/** The revision of what is known for the gate. It has its own key, so that checking it doesn't read the gate. */
const KNOWLEDGE_KEY = 'gate-knowledge';

/**
 * Publishes the gate for a revision of what is known, with the gate's own next revision. Only the background calls
 * this.
 */
export async function publishGate(
  { storage: { local } }: Pick<Browser, 'storage'>,
  bits: Uint8Array,
  knowledge: string,
): Promise<void> {
  const stored = (await local.get(GATE_KEY))[GATE_KEY] as PublishedGate | undefined;
  const next: PublishedGate = { revision: (stored?.revision ?? 0) + 1, bits: encode(bits) };
  await local.set({ [GATE_KEY]: next, [KNOWLEDGE_KEY]: knowledge });
}

/** The revision of what is known whose gate is published. Undefined if there is none. */
export async function findPublishedKnowledge({
  storage: { local },
}: Pick<Browser, 'storage'>): Promise<string | undefined> {
  return (await local.get(KNOWLEDGE_KEY))[KNOWLEDGE_KEY] as string | undefined;
}

/** The gate. Undefined if nothing has been published, as in the first moments after installation. */
export async function findGate({
  storage: { local },
}: Pick<Browser, 'storage'>): Promise<Gate | undefined> {
  return parseGate((await local.get(GATE_KEY))[GATE_KEY]);
}

/** Parses the stored gate. A gate of an earlier version has no bits, and a new one will follow. */
export function parseGate(stored: unknown): Gate | undefined {
  const { bits } = (stored ?? {}) as Partial<PublishedGate>;
  return bits === undefined ? undefined : createGate(decode(bits));
}

/** Calls back whenever what is known has changed or was cleared. Returns a function that stops it. */
export const watchGate = (browser: Pick<Browser, 'storage'>, onChange: () => void): (() => void) =>
  watchStored(browser, GATE_KEY, onChange);

function encode(bits: Uint8Array): string {
  let binary = '';
  for (const byte of bits) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** A plain loop, because every page waits for it and `Uint8Array.from` takes ten times as long. */
function decode(base64: string): Uint8Array {
  const binary = atob(base64);
  const bits = new Uint8Array(binary.length);
  for (let i = 0; i < bits.length; i++) bits[i] = binary.charCodeAt(i);
  return bits;
}
