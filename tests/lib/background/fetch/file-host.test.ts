import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, createDoor } from '@/lib/background/fetch/door.ts';
import { leadFetch } from '@/tests/support/file-host/lead-fetch.ts';
import { findNginx, startNginxHost } from '@/tests/support/file-host/nginx-host.ts';
import { startNodeHost } from '@/tests/support/file-host/node-host.ts';
import type { FileHost, Route } from '@/tests/support/file-host/routes.ts';

/** What the host serves. Each test takes some of it. */
const TEXT = '{"kind":"person","id":"1","name":"Zoë Foo"}\n';
const FILES: Record<string, string | Buffer> = {
  'pack.ndjson': TEXT,
  'pack.ndjson.gz': gzipSync(TEXT),
  'page.html': '<!doctype html><title>Sorry</title>',
  ahead: TEXT,
  empty: '',
  'bomb.gz': gzipSync(Buffer.alloc(20_000_000, 'x')),
  long: TEXT.repeat(2_000),
};
const GZIP = { 'Content-Encoding': 'gzip' };
const ROUTES: Route[] = [
  { path: '/pack', file: 'pack.ndjson', type: 'application/x-ndjson' },
  { path: '/bare.gz', file: 'pack.ndjson.gz', type: 'application/gzip' },
  { path: '/marked.gz', file: 'pack.ndjson.gz', headers: GZIP },
  // The host's clock is ahead.
  { path: '/ahead', file: 'ahead' },
  { path: '/page', file: 'page.html', type: 'text/html' },
  { path: '/empty', file: 'empty' },
  { path: '/nothing' },
  { path: '/same', status: 304 },
  { path: '/drip', file: 'long', rate: 600 },
  { path: '/cut', file: 'long', cutAt: 5_000 },
  { path: '/cut.gz', file: 'bomb.gz', headers: GZIP, cutAt: 5_000 },
  { path: '/bomb', file: 'bomb.gz' },
  { path: '/marked-bomb', file: 'bomb.gz', headers: GZIP },
  { path: '/500', status: 500 },
  { path: '/502', status: 502 },
  { path: '/503', status: 503 },
  { path: '/429', status: 429, headers: { 'Retry-After': '120' } },
  { path: '/429-date', status: 429, headers: { 'Retry-After': 'Mon, 30 Nov 2026 00:10:00 GMT' } },
  { path: '/moved', status: 301, to: 'https://feeds.example/pack' },
  { path: '/elsewhere', status: 301, to: 'https://other.example/pack' },
  { path: '/plain', status: 301, to: 'http://feeds.example/pack' },
  { path: '/circle', status: 302, to: 'https://feeds.example/circle' },
];

const nginx = findNginx();
const HOSTS: [string, (folder: string) => Promise<FileHost>][] = [
  ['a server of Node', (folder) => startNodeHost(folder, ROUTES)],
  ...(nginx
    ? [['nginx', (folder) => startNginxHost(nginx, folder, ROUTES)] satisfies (typeof HOSTS)[0]]
    : []),
];

describe.each(HOSTS)('the door and %s', (_, start) => {
  let folder: string;
  let host: FileHost;
  let asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    const ahead = new Date(Date.now() + 86_400_000);
    utimesSync(join(folder, 'ahead'), ahead, ahead);
    host = await start(folder);
  });
  afterAll(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, more: object = {}, stall = 10_000): Promise<Answer> => {
    asked = [];
    return createDoor({
      fetch: leadFetch(host.port, (address) => asked.push(address)),
      isAllowed: async (name) => name === 'feeds.example',
      stall,
      now: () => Date.UTC(2026, 10, 30),
    }).ask({ address: `https://feeds.example${path}`, limit: 1_000_000, ...more });
  };
  async function textOf(found: Answer): Promise<string> {
    if (found.kind !== 'body') throw new Error(found.kind);
    let text = '';
    for await (const piece of found.text) text += piece;
    return text;
  }
  const read = async (path: string, stall?: number) => textOf(await ask(path, {}, stall));

  test('reads a file, packed or not, with the header or without', async () => {
    for (const path of ['/pack', '/bare.gz', '/marked.gz']) expect(await read(path)).toBe(TEXT);
  });

  test('gives a page and nothing as what they are', async () => {
    expect(await read('/page')).toBe(FILES['page.html']);
    expect(await read('/empty')).toBe('');
    expect(await read('/nothing')).toBe('');
  });

  test('hears that nothing changed, by the validators that the host gave', async () => {
    for (const path of ['/pack', '/ahead']) {
      const first = await ask(path);
      if (first.kind !== 'body') throw new Error(first.kind);
      await textOf(first);
      expect(first.validators?.etag).toMatch(/^"[^"]+"$/);
      expect(await ask(path, { validators: first.validators })).toEqual({ kind: 'unchanged' });
      const other = { etag: '"other"' };
      expect(await textOf(await ask(path, { validators: other }))).toBe(TEXT);
    }
    // A host that says so to everybody.
    for (let time = 0; time < 3; time++) expect(await ask('/same')).toEqual({ kind: 'unchanged' });
  });

  test('gives up what drips, and says that it was cut off', async () => {
    await expect(read('/drip', 300)).rejects.toMatchObject({ problem: { cause: 'cut' } });
  });

  test('says that a body was cut off, packed or not', async () => {
    await expect(read('/cut')).rejects.toMatchObject({ problem: { cause: 'cut' } });
    await expect(read('/cut.gz')).rejects.toMatchObject({ problem: { cause: 'cut' } });
  });

  test('stops at the limit in what unpacks to more', async () => {
    for (const path of ['/bomb', '/marked-bomb'])
      await expect(read(path)).rejects.toMatchObject({ problem: { cause: 'size' } });
  });

  test.each([
    ['/500', { kind: 'unreachable' }],
    ['/502', { kind: 'unreachable' }],
    ['/503', { kind: 'busy' }],
    ['/429', { kind: 'busy', retryAfter: 120_000 }],
    ['/429-date', { kind: 'busy', retryAfter: 600_000 }],
    ['/none', { kind: 'missing' }],
  ])('says what %s means', async (path, expected) => {
    expect(await ask(path)).toEqual(expected);
  });

  test('follows within the host alone, and to https alone', async () => {
    const found = await ask('/moved');
    expect(found).toMatchObject({ kind: 'body', movedTo: 'https://feeds.example/pack' });
    expect(await textOf(found)).toBe(TEXT);
    expect(await ask('/elsewhere')).toEqual({
      kind: 'elsewhere',
      to: 'https://other.example/pack',
    });
    expect(await ask('/plain')).toEqual({ kind: 'unreachable' });
    expect(await ask('/circle')).toEqual({ kind: 'unreachable' });
    expect(asked.length).toBeLessThan(30);
  });
});
