import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import { LIMITS } from '@/lib/messaging/limits.ts';
import { parseRequest, SHAPES } from '@/lib/messaging/protocol/shapes.ts';
import { malformed, wellFormed } from '../../../support/arbitrary-request.ts';

const NAMES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

const faultOf = (name: keyof typeof SHAPES, request: unknown): CallError => {
  try {
    parseRequest(name, request);
  } catch (error) {
    if (error instanceof CallError) return error;
    throw error;
  }
  throw new Error(`${name} takes ${JSON.stringify(request)?.slice(0, 200)}`);
};

describe.each(NAMES)('a request of %s', (name) => {
  test('is taken as it is when it is well formed', () => {
    fc.assert(
      fc.property(wellFormed(name), (request) => {
        expect(parseRequest(name, request)).toEqual(request);
      }),
    );
  });

  test('loses keys that nobody knows', () => {
    fc.assert(
      fc.property(wellFormed(name), (request) => {
        const more = { ...(request as object), isAdmin: true };
        expect(parseRequest(name, more)).toEqual(request);
      }),
    );
  });

  test('is a bad request with any fault in it, and says so in few words', () => {
    fc.assert(
      fc.property(malformed(name), (request) => {
        const { code, message } = faultOf(name, request);
        expect(code).toBe('bad-request');
        expect(message).toMatch(new RegExp(`^${name}: \\S`));
        expect(message.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});

describe('the fault is named with its path', () => {
  test.each([
    ['setSourceEnabled', { sourceId: 'a', enabled: 'false' }, 'enabled'],
    ['muteName', {}, 'kind'],
    ['findMentions', { blocks: [{ id: 0, text: 'A' }, { id: 1 }], page: {} }, 'blocks.1.text'],
    ['correctFact', { factId: 'f', text: 't', change: { kind: 'event' } }, 'change.name'],
    ['restoreRecords', { records: [{ kind: 'x' }], choices: true }, 'records.0'],
    ['planRestore', { records: [{ kind: 'x' }] }, 'records.0'],
    ['wake', null, 'the request'],
  ] as const)('%s %j: %s', (name, request, path) => {
    expect(faultOf(name, request).message).toContain(path);
  });
});

describe('one question of a page', () => {
  const ask = (texts: string[]) =>
    parseRequest('findMentions', { blocks: texts.map((text, id) => ({ id, text })), page: {} });
  const { block, characters, blocks } = LIMITS.question;

  test('may be as long as its limit, and not longer', () => {
    const full = new Array(Math.floor(characters / block)).fill('x'.repeat(block));
    expect(ask(full).blocks).toHaveLength(full.length);
    expect(() => ask([...full, 'x'.repeat(block)])).toThrow('characters');
  });

  test('may have as many blocks as its limit, and not more', () => {
    expect(ask(new Array(blocks).fill('')).blocks).toHaveLength(blocks);
    expect(() => ask(new Array(blocks + 1).fill(''))).toThrow('blocks');
  });
});
