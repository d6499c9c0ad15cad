import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, createDoor, isSecure } from '@/lib/background/fetch/door.ts';

/** A real server. The door only knows https names, which the test leads to it. */
let server: Server;
let answer: RequestListener;
let seen: IncomingMessage[] = [];
beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const ADDRESS = 'https://feeds.example/feed';

/** Leads https to the server. What the browser would say of a redirect is `finalUrl`. */
function createFetch(finalUrl?: string): typeof fetch {
  return async (input, init) => {
    const { port } = server.address() as AddressInfo;
    const local = `http://127.0.0.1:${port}${new URL(String(input)).pathname}`;
    const response = await fetch(local, init);
    Object.defineProperty(response, 'url', { value: finalUrl ?? String(input) });
    if (finalUrl) Object.defineProperty(response, 'redirected', { value: true });
    return response;
  };
}

const doorWith = (finalUrl?: string, stall = 5_000) =>
  createDoor({
    fetch: createFetch(finalUrl),
    isAllowed: async (host) => host === 'feeds.example',
    stall,
    now: () => Date.UTC(2026, 10, 30),
  });
const ask = (more: object = {}, finalUrl?: string, stall?: number) =>
  doorWith(finalUrl, stall).ask({ address: ADDRESS, limit: 1_000_000, ...more });

async function textOf(found: Answer): Promise<string> {
  if (found.kind !== 'body') throw new Error(found.kind);
  let text = '';
  for await (const piece of found.text) text += piece;
  return text;
}

describe('the door', () => {
  test('asks nothing without consent, and nothing but https without a login', async () => {
    answer = (_, response) => response.end('x');
    expect(await ask({ address: 'https://other.example/feed' })).toEqual({
      kind: 'refused',
      why: 'consent',
    });
    for (const address of [
      'http://feeds.example/',
      'https://me:pw@feeds.example/',
      'file:///etc/passwd',
      'feeds.example',
    ])
      expect(await ask({ address })).toEqual({ kind: 'refused', why: 'address' });
    expect(seen).toEqual([]);
  });

  test('sends no cookies and no referrer, and validators as they came', async () => {
    answer = (_, response) => response.setHeader('set-cookie', 'a=b').end('x');
    await textOf(await ask());
    await textOf(
      await ask({
        validators: { etag: 'W/"a, b"', lastModified: 'Mon, 30 Nov 2026 00:00:00 GMT' },
      }),
    );
    const [first, second] = seen.map(({ headers }) => headers);
    for (const headers of [first, second])
      expect([headers?.cookie, headers?.referer]).toEqual([undefined, undefined]);
    expect(first?.['if-none-match']).toBeUndefined();
    expect([second?.['if-none-match'], second?.['if-modified-since']]).toEqual([
      'W/"a, b"',
      'Mon, 30 Nov 2026 00:00:00 GMT',
    ]);
  });

  test('gives the text, with what the server says of it', async () => {
    answer = (_, response) =>
      response
        .writeHead(200, {
          etag: '"1"',
          'cache-control': 'max-age=600',
          'content-type': 'text/xml; charset=iso-8859-1',
        })
        .end(Buffer.from([0x5a, 0x6f, 0xeb]));
    const found = await ask();
    expect(found).toMatchObject({ kind: 'body', validators: { etag: '"1"' }, askedFor: 600_000 });
    expect(await textOf(found)).toBe('Zoë');
  });

  test('reads gzip with and without its header', async () => {
    const packed = gzipSync('Words');
    answer = (_, response) => response.end(packed);
    expect(await textOf(await ask())).toBe('Words');
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
    expect(await textOf(await ask())).toBe('Words');
  });

  test.each([
    [304, {}, { kind: 'unchanged' }],
    [304, { 'cache-control': 'max-age=60' }, { kind: 'unchanged', askedFor: 60_000 }],
    [401, {}, { kind: 'forbidden' }],
    [403, {}, { kind: 'forbidden' }],
    [404, {}, { kind: 'missing' }],
    [410, {}, { kind: 'gone' }],
    [429, { 'retry-after': '120' }, { kind: 'busy', retryAfter: 120_000 }],
    [
      429,
      { 'retry-after': 'Mon, 30 Nov 2026 00:10:00 GMT' },
      { kind: 'busy', retryAfter: 600_000 },
    ],
    [503, {}, { kind: 'busy' }],
    [500, {}, { kind: 'unreachable' }],
  ])('says what %d with %j means', async (status, headers, expected) => {
    answer = (_, response) => response.writeHead(status, headers).end();
    expect(await ask()).toEqual(expected);
  });

  test('says that nobody answers', async () => {
    answer = (request) => request.socket.destroy();
    expect(await ask()).toEqual({ kind: 'unreachable' });
  });

  test('reads nothing from another host to which it was led, and nothing that is no https', async () => {
    answer = (_, response) => response.end('x');
    expect(await ask({}, 'https://other.example/feed')).toEqual({
      kind: 'elsewhere',
      to: 'https://other.example/feed',
    });
    expect(await ask({}, 'http://feeds.example/feed')).toEqual({ kind: 'unreachable' });
    expect(await ask({}, 'https://feeds.example/new')).toMatchObject({
      kind: 'body',
      movedTo: 'https://feeds.example/new',
    });
  });

  test('stops at the limit, counted after decompression, also when the length was a lie', async () => {
    answer = (_, response) => response.end(gzipSync(Buffer.alloc(20_000_000)));
    await expect(textOf(await ask())).rejects.toMatchObject({ problem: { cause: 'size' } });
    answer = (_, response) => response.end('x'.repeat(2_000_000));
    await expect(textOf(await ask())).rejects.toMatchObject({ problem: { cause: 'size' } });
  });

  test('gives up what comes no further, before the answer and within it', async () => {
    answer = () => undefined;
    expect(await ask({}, undefined, 30)).toEqual({ kind: 'unreachable' });
    // No server answers here: on a busy machine its first byte might come too late.
    const begin = async (_: unknown, how?: RequestInit) => new Response(endless(how?.signal));
    const door = createDoor({ fetch: begin, isAllowed: async () => true, stall: 30, now: () => 0 });
    const begun = await door.ask({ address: ADDRESS, limit: 1_000_000 });
    await expect(textOf(begun)).rejects.toMatchObject({ problem: { cause: 'cut' } });
  });

  test('says that a body was cut off', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('begin');
      setImmediate(() => response.destroy());
    };
    await expect(ask().then(textOf)).rejects.toThrow();
  });

  test('knows which addresses are secure', () => {
    expect(['https://a.example/x?y', 'HTTPS://a.example'].map(isSecure)).toEqual([true, true]);
    expect(['http://a.example', 'https://a@b.example', 'javascript:1', ''].some(isSecure)).toBe(
      false,
    );
  });
});

/** A body that begins and never ends, as fetch gives it: it breaks off when the signal says so. */
const endless = (signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('begin'));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
