import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/bytes/read-text.ts';

/** Bytes in pieces of this length. */
const streamOf = (bytes: Uint8Array, length = 7) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += length)
        controller.enqueue(new Uint8Array(bytes.subarray(at, at + length)));
      controller.close();
    },
  });

async function read(
  bytes: Uint8Array,
  options: Partial<Parameters<typeof readText>[1]> = {},
  length = 7,
) {
  let text = '';
  for await (const piece of readText(streamOf(bytes, length), { limit: 1e6, ...options }))
    text += piece;
  return text;
}

const TEXT = 'Zoë said “naïve” – и это всё. '.repeat(100);
const utf8 = new TextEncoder().encode(TEXT);

describe('readText', () => {
  it.each([1, 3, 5000])('reads UTF-8 that is cut anywhere: %d', async (length) => {
    expect(await read(utf8, {}, length)).toBe(TEXT);
  });

  it('reads gzip by its first bytes, and nothing as nothing', async () => {
    expect(await read(gzipSync(utf8))).toBe(TEXT);
    expect(await read(new Uint8Array())).toBe('');
  });

  it('reads the encoding that the server, the file or a byte order mark states', async () => {
    const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(await read(latin('Zoë'), { charset: 'iso-8859-1' })).toBe('Zoë');
    expect(await read(latin('<?xml version="1.0" encoding="windows-1252"?><a>Zoë</a>'))).toContain(
      'Zoë',
    );
    expect(await read(latin('Zo'), { charset: 'no-such-thing' })).toBe('Zo');
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...'Zoë'].map((sign) => sign.charCodeAt(0))]).buffer,
    );
    expect(await read(utf16)).toBe('Zoë');
  });

  it('stops at the limit, counted after decompression', async () => {
    const bomb = gzipSync(new Uint8Array(50_000_000));
    let seen = 0;
    await expect(
      read(
        bomb,
        {
          limit: 1_000_000,
          onBytes: (bytes) => {
            seen += bytes;
          },
        },
        10_000,
      ),
    ).rejects.toMatchObject({ problem: { cause: 'size' } });
    expect(seen).toBeLessThan(2_000_000);
  });

  it('says that compressed bytes are damaged, cut off or have a second member', async () => {
    const packed = gzipSync(utf8);
    const broken = packed.map((byte, at) => (at > 20 && at < 40 ? byte ^ 255 : byte));
    const twice = Buffer.concat([packed, packed]);
    for (const bytes of [broken, packed.subarray(0, packed.length - 20), twice])
      await expect(read(bytes)).rejects.toMatchObject({ problem: { cause: 'syntax' } });
  });
});
