import { browser } from 'wxt/browser';
import { CallError, type CallErrorData, fromErrorData } from './error.ts';
import type { Client, PageCalls, PageEntity } from './protocol.ts';

/**
 * Where a page's content script leaves its side of PageCalls for the extension: on the global of its own
 * isolated world, which the page itself cannot see. Calls reach every frame at once through
 * scripting.executeScript, which also says clearly when scripts may not run there; no message from a page
 * is ever listened to.
 */
export const PAGE_ENDPOINT = '__dramatisPage';

export interface PageEndpoint {
  handle(name: keyof PageCalls, request: unknown): Promise<PageReply>;
  destroy(): void;
}

export type PageReply = { ok: true; value: unknown } | { ok: false; error: CallErrorData };

/** Calls the content scripts in all frames of a tab. Fails with `unreachable` where none can run. */
export function createPageClient(tabId: number): Client<PageCalls> {
  return {
    async listPageEntities(request) {
      const lists = await callFrames(tabId, 'listPageEntities', request);
      return mergeEntities(lists as PageEntity[][]);
    },
    async showEntity(request) {
      for (const frameId of [0, undefined]) {
        const shown = await callFrames(tabId, 'showEntity', request, frameId);
        if (shown.includes(true)) return true;
      }
      return false;
    },
    async runCommand(request) {
      await callFrames(tabId, 'runCommand', request);
      return undefined;
    },
  };
}

async function callFrames(
  tabId: number,
  name: keyof PageCalls,
  request: unknown,
  frameId?: number,
): Promise<unknown[]> {
  const results = await browser.scripting
    .executeScript({
      target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
      func: callEndpoint,
      args: [PAGE_ENDPOINT, name, request],
    })
    .catch((error: unknown) => {
      throw new CallError('unreachable', error instanceof Error ? error.message : String(error));
    });
  const replies = results.flatMap(({ result }) => (result ? [result as PageReply] : []));
  if (replies.length === 0)
    throw new CallError('unreachable', 'Dramatis does not run on this page');
  return replies.map((reply) => {
    if (!reply.ok) throw fromErrorData(reply.error);
    return reply.value;
  });
}

/** Runs inside the page's isolated world: it is serialised, so it must not refer to anything out here. */
function callEndpoint(endpoint: string, name: string, request: unknown): unknown {
  const page = (globalThis as Record<string, unknown>)[endpoint] as
    | { handle(name: string, request: unknown): unknown }
    | undefined;
  return page?.handle(name, request);
}

/** The same name in several frames is one line with the sum of its counts. */
function mergeEntities(lists: readonly PageEntity[][]): PageEntity[] {
  const merged = new Map<string, PageEntity>();
  for (const entity of lists.flat()) {
    const key = entity.entityIds.join(' ');
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + entity.count } : entity);
  }
  return [...merged.values()];
}
