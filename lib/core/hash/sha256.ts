/**
 * SHA-256 (FIPS 180-4) of bytes that come in pieces. The browser's own wants all of them at once, which a large file
 * doesn't allow.
 */
export interface Sha256 {
  /** Takes the next bytes. */
  add(bytes: Uint8Array): void;
  /** Takes the next characters as UTF-8. A piece may end between two surrogates. */
  addText(text: string): void;
  /** The digest of everything, 32 bytes. Nothing may be added after that. */
  digest(): Uint8Array;
}

const BLOCK = 64;

export function createSha256(): Sha256 {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(BLOCK);
  const block = new Uint8Array(BLOCK);
  let filled = 0;
  let length = 0;
  const put = (byte: number) => {
    block[filled++] = byte;
    length++;
    if (filled < BLOCK) return;
    mix(state, words, block, 0);
    filled = 0;
  };
  const putCode = (code: number) => {
    if (code < 0x80) put(code);
    else for (const byte of utf8Of(code)) put(byte);
  };
  /** the first of two surrogates, if the last piece ended with it */
  let half = 0;
  const addText = (piece: string) => {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      const isSecond = unit >= 0xdc00 && unit <= 0xdfff;
      if (half && isSecond) putCode(0x10000 + ((half - 0xd800) << 10) + (unit - 0xdc00));
      else if (half) putCode(half);
      const isWhole = half && isSecond;
      half = unit >= 0xd800 && unit <= 0xdbff ? unit : 0;
      if (!half && !isWhole) putCode(unit);
    }
  };
  return {
    add(bytes) {
      let at = 0;
      while (at < bytes.length && filled > 0) put(bytes[at++] as number);
      for (; at + BLOCK <= bytes.length; at += BLOCK) {
        mix(state, words, bytes, at);
        length += BLOCK;
      }
      while (at < bytes.length) put(bytes[at++] as number);
    },
    addText,
    digest() {
      if (half) putCode(half);
      const bits = BigInt(length) * 8n;
      put(0x80);
      while (filled !== BLOCK - 8) put(0);
      for (let shift = 56n; shift >= 0n; shift -= 8n) put(Number((bits >> shift) & 0xffn));
      return new Uint8Array([...state].flatMap((word) => [24, 16, 8, 0].map((n) => word >>> n)));
    },
  };
}

/** Bytes as hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Of a code point above ASCII. A surrogate alone becomes U+FFFD, as everywhere. */
function utf8Of(code: number): number[] {
  const low = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), low(0)];
  if (code >= 0xd800 && code <= 0xdfff) return [0xef, 0xbf, 0xbd];
  if (code < 0x10000) return [0xe0 | (code >> 12), low(6), low(0)];
  return [0xf0 | (code >> 18), low(12), low(6), low(0)];
}

type Eight = [number, number, number, number, number, number, number, number];

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Mixes one block of 64 bytes into the state. */
function mix(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, from: number): void {
  const word = (at: number) => words[at] as number;
  const byte = (at: number) => bytes[at] as number;
  for (let i = 0, at = from; i < 16; i++, at += 4)
    words[i] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3);
  for (let i = 16; i < BLOCK; i++) {
    const a = word(i - 15);
    const b = word(i - 2);
    const first = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const second = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = word(i - 16) + first + word(i - 7) + second;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < BLOCK; i++) {
    const large = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + large + ((e & f) ^ (~e & g)) + (ROUNDS[i] as number) + word(i)) | 0;
    const small = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = (state[i] as number) + value;
  });
}

/** The first 32 bits of what stands behind the point in a root of each of the first primes. */
function rootsOf(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++)
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const START = rootsOf(8, Math.sqrt);
const ROUNDS = rootsOf(BLOCK, Math.cbrt);
