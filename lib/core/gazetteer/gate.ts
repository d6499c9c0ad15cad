import { foldText } from '../text/fold.ts';
import { isWordAt } from '../text/word-characters.ts';

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

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bit, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(key: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/** Builds the published form from folded words: fingerprints, or undefined when there are too many to be worth it. */
export function buildFingerprints(firstTokens: Iterable<string>): number[] | undefined {
  const all = new Set<number>();
  for (const key of firstTokens) all.add(fingerprint(key));
  return all.size > MAX_FINGERPRINTS ? undefined : [...all].sort((a, b) => a - b);
}

export function createGate(fingerprints: readonly number[] | undefined): Gate {
  return fingerprints ? { fingerprints: new Set(fingerprints) } : {};
}

/**
 * Might this text hold a known name? Runs over all text of every page, so it makes no strings: words of
 * ASCII are lower-cased and hashed in one pass, only others are folded.
 */
export function passesGate({ fingerprints }: Gate, text: string): boolean {
  if (!fingerprints) return true;
  for (let start = 0; start < text.length; start++) {
    if (!isWordAt(text, start)) continue;
    let hash = FNV_OFFSET;
    let isAscii = true;
    let end = start;
    for (; end < text.length && isWordAt(text, end); end++) {
      const unit = text.charCodeAt(end);
      if (unit >= 0x80) isAscii = false;
      const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
      hash = Math.imul(hash ^ lower, FNV_PRIME);
    }
    const print = isAscii ? hash >>> 0 : fingerprint(foldText(text.slice(start, end)));
    if (fingerprints.has(print)) return true;
    start = end;
  }
  return false;
}
