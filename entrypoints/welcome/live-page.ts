import { PAGE_ENDPOINT, type PageEndpoint } from '@/lib/messaging/page-client.ts';
import type { PageNames } from '@/lib/messaging/protocol.ts';

/** This page itself, with its names marked as on any web page. */
export interface LivePage {
  /** the marked names, once the page has been read */
  listNames(): Promise<PageNames>;
  /** goes to a name and opens its card */
  show(entityId: string): Promise<void>;
}

/**
 * Adds what the browser adds to web pages but not to pages of an extension. The kits come first, since a page that has
 * them doesn't request them.
 */
export async function startLivePage(): Promise<LivePage> {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/content-scripts/content.css';
  document.head.append(style);
  await addScript('/card.js');
  await addScript('/hover.js');
  await addScript('/content-scripts/content.js');
  return {
    listNames: async () => (await call('listPageEntities', {})) as PageNames,
    show: async (entityId) => void (await call('showEntity', { entityId })),
  };
}

function addScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} could not be loaded`));
    document.head.append(script);
  });
}

async function call(name: 'listPageEntities' | 'showEntity', request: object): Promise<unknown> {
  const endpoint = (globalThis as Record<string, unknown>)[PAGE_ENDPOINT] as PageEndpoint;
  const reply = await endpoint.handle(name, request);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
}
