import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { CERTIFICATE } from './certificate.ts';

/** How an address answers. */
export type Reply = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

/** A server of data over https, which answers as a test tells it. */
export interface DataServer {
  /** e.g. `https://localhost:41234` */
  origin: string;
  /** every request so far */
  asked: { path: string; headers: IncomingHttpHeaders }[];
  /** What a path answers from now on. Others are missing. */
  answer(path: string, reply: Reply | string): void;
  close(): Promise<void>;
}

export async function serveData(): Promise<DataServer> {
  const replies = new Map<string, Reply>();
  const asked: DataServer['asked'] = [];
  const server: Server = createServer(CERTIFICATE, (request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const reply = replies.get(path);
    if (reply) reply(response, request.headers);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    asked,
    answer: (path, reply) => {
      const text = (response: ServerResponse) => response.writeHead(200).end(reply);
      replies.set(path, typeof reply === 'string' ? text : reply);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
