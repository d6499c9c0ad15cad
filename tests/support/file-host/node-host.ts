import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FileHost, Route } from './routes.ts';

/** A server of Node that answers as nginx does. It also stands behind nginx where a connection must break. */
export async function startNodeHost(folder: string, routes: readonly Route[]): Promise<FileHost> {
  const server = createServer((request, response) => {
    const route = routes.find(({ path }) => path === request.url);
    if (route) void answer(route, folder, request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    kind: 'node',
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  { status = 200, file, type = 'text/plain', headers = {}, rate, to, cutAt }: Route,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (to !== undefined) {
    response.writeHead(status, { location: to }).end();
    return;
  }
  if (file === undefined) {
    response.writeHead(status).end();
    return;
  }
  const path = join(folder, file);
  const { size, mtime } = statSync(path);
  const etag = `"${Math.floor(mtime.getTime() / 1000).toString(16)}-${size.toString(16)}"`;
  response.setHeader('etag', etag).setHeader('last-modified', mtime.toUTCString());
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, { 'content-type': type, 'content-length': size });
  if (cutAt !== undefined) {
    response.write(readFileSync(path).subarray(0, cutAt), () => response.destroy());
    return;
  }
  if (rate === undefined) {
    createReadStream(path).pipe(response);
    return;
  }
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += rate) {
    if (response.destroyed) return;
    response.write(bytes.subarray(at, at + rate));
    await wait(1000);
  }
  response.end();
}
