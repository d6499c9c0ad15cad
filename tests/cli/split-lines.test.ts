import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../cli/split-lines.ts';

const linesOf = async (...chunks: (string | Uint8Array)[]) => {
  const lines: string[] = [];
  for await (const line of splitLines(Readable.from(chunks, { objectMode: true })))
    lines.push(line);
  return lines;
};

describe('splitLines', () => {
  it('ends a line at a line feed only', async () => {
    expect(await linesOf('{"a":"x\u2028y\u2029z\u0085"}\n{"b":1}\n')).toEqual([
      '{"a":"x\u2028y\u2029z\u0085"}',
      '{"b":1}',
    ]);
  });

  it('skips a byte order mark and carriage returns', async () => {
    expect(await linesOf(Buffer.from('\uFEFFa\r\n\r\nb\r\n'))).toEqual(['a', '', 'b']);
  });

  it('keeps a mark that stands inside the text', async () => {
    expect(await linesOf('a\n\uFEFFb')).toEqual(['a', '\uFEFFb']);
  });

  it('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !/[\n\r\uFEFF]/.test(line))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await linesOf(...chunks)).toEqual(lines);
        },
      ),
    );
  });
});
