import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';

/**
 * The gate holds fingerprints of the first words of all known names, small enough to be published to every
 * page. A block without such a word cannot hold a known name and is not sent.
 */
export interface Gate {
  /** no set: all blocks pass */
  fingerprints?: ReadonlySet<number>;
}

/** 128 kB of base64 at 4 bytes each: beyond that the gate is open, since it would filter little anyway. */
export const MAX_FINGERPRINTS = 24_000;

/** FNV-1a, 32 bit, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Builds the published form: fingerprints, or undefined when there are too many to be worth it. */
export function buildFingerprints(firstTokens: Iterable<string>): number[] | undefined {
  const all = new Set<number>();
  for (const key of firstTokens) all.add(fingerprint(foldText(key)));
  return all.size > MAX_FINGERPRINTS ? undefined : [...all].sort((a, b) => a - b);
}

export function createGate(fingerprints: readonly number[] | undefined): Gate {
  return fingerprints ? { fingerprints: new Set(fingerprints) } : {};
}

/** Might this text hold a known name? */
export function passesGate(gate: Gate, text: string): boolean {
  const { fingerprints } = gate;
  if (!fingerprints) return true;
  return tokenize(text).some((token) => fingerprints.has(fingerprint(token.key)));
}
