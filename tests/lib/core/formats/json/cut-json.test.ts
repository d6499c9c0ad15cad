import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CutOptions, cutJson, type JsonPiece } from '@/lib/core/formats/json/cut-json.ts';
import { inPieces } from '@/tests/support/read-all.ts';

async function cut(text: string, options: CutOptions, length = 1e9): Promise<JsonPiece[]> {
  const found: JsonPiece[] = [];
  for await (const piece of cutJson(inPieces(text, length), options)) found.push(piece);
  return found;
}

describe('cutJson', () => {
  it('gives the elements of lists that are asked for, and other members whole', async () => {
    const text =
      '{"title":"a [b] {c}","items":[1,{"x":["]",{}]},"}\\""],"tags":["p","q"],"no":null}';
    expect(await cut(text, { lists: new Set(['items']) })).toEqual([
      { path: 'title', json: '"a [b] {c}"' },
      { path: 'items', index: 0, json: '1' },
      { path: 'items', index: 1, json: '{"x":["]",{}]}' },
      { path: 'items', index: 2, json: '"}\\""' },
      { path: 'tags', json: '["p","q"]' },
      { path: 'no', json: 'null' },
    ]);
  });

  it('goes into objects that are asked for', async () => {
    const options = { lists: new Set(['a.b']), objects: new Set(['a']) };
    expect(await cut('{"a":{"b":[true],"c":{"b":[1]}}}', options)).toEqual([
      { path: 'a.b', index: 0, json: 'true' },
      { path: 'a.c', json: '{"b":[1]}' },
    ]);
  });

  it('gives the same however the text is cut, and all of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 9 }),
        async (list, length) => {
          const text = JSON.stringify(list, null, 1);
          const pieces = await cut(text, { lists: new Set() }, length);
          expect(pieces.map(({ json }) => JSON.parse(json))).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('gives the members of any object', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (object) => {
        const text = JSON.stringify(object);
        const pieces = await cut(text, { lists: new Set() }, 3);
        const made = Object.fromEntries(pieces.map(({ path, json }) => [path, JSON.parse(json)]));
        expect(made).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['[1,2', 'cut'],
    ['{"a":"b', 'cut'],
    ['', 'cut'],
    ['[1 2]', 'syntax'],
    ['[1}', 'syntax'],
    ['{"a" 1}', 'syntax'],
    ['{a:1}', 'syntax'],
    ['[1],', 'syntax'],
    ['[,]', 'syntax'],
  ])('refuses %s', async (text, cause) => {
    await expect(cut(text, { lists: new Set() })).rejects.toMatchObject({ problem: { cause } });
  });

  it('refuses a value that is too long while it comes', async () => {
    const text = `["${'x'.repeat(500)}`;
    await expect(cut(text, { lists: new Set(), longest: 100 }, 50)).rejects.toMatchObject({
      problem: { cause: 'size' },
    });
  });
});
