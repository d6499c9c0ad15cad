import type { Browser } from 'webextension-polyfill';
import { ConnectionLostError, createConnection, type WorkshopConnection } from './connection.ts';

const PAGE = 'offscreen.html';

/**
 * Starts the workshop in an offscreen document, since a service worker can't start a worker. The document
 * (entrypoints/offscreen) passes one port to the workshop. When the other port closes, the background is done or was
 * stopped. Then the document closes itself.
 */
export async function openOffscreen(
  browser: Pick<Browser, 'runtime'>,
): Promise<WorkshopConnection> {
  const { runtime, offscreen } = browser as unknown as ChromiumOnly;
  // An old document belongs to a stopped background and is about to close.
  const left = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (left.length > 0) await offscreen.closeDocument();
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification:
      'Reads articles in a worker of its own, so that pages get their answers meanwhile',
  });
  const url = browser.runtime.getURL(`/${PAGE}`);
  const { clients } = globalThis as unknown as ServiceWorkerScope;
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const document = open.find((client) => client.url === url);
  if (!document) throw new ConnectionLostError();
  const jobs = new MessageChannel();
  const life = new MessageChannel();
  document.postMessage(undefined, [jobs.port2, life.port2]);
  return createConnection(jobs.port1, () => life.port1.close());
}

/** The parts of a service worker's global used here. The project's types are those of a window. */
interface ServiceWorkerScope {
  clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<
      {
        url: string;
        postMessage(message: unknown, transfer: Transferable[]): void;
      }[]
    >;
  };
}

/** https://developer.chrome.com/docs/extensions/reference/api/offscreen. Firefox has neither. */
interface ChromiumOnly {
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
  offscreen: {
    createDocument(options: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
  };
}
