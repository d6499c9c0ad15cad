import type { Browser } from 'webextension-polyfill';
import { CallError, type CallErrorData, fromErrorData } from './error.ts';
import type { Client, PageCalls, PageEntity, ReadingState } from './protocol.ts';
import { readPageNames } from './read-page-names.ts';

/**
 * Where a page's content script leaves its side of PageCalls: a global of its own isolated world, which the page can't
 * see. Calls reach every frame at once through scripting.executeScript, which also reports clearly if scripts may not
 * run there. We never listen to messages from pages.
 */
export const PAGE_ENDPOINT = '__dramatisPage';

export interface PageEndpoint {
  handle(name: keyof PageCalls, request: unknown): Promise<PageReply>;
  /** whether its extension still answers, or was updated or removed */
  isAlive(): boolean;
  destroy(): void;
}

export type PageReply = { ok: true; value: unknown } | { ok: false; error: CallErrorData };

/** Calls the content scripts in all frames of a tab. Fails with `unreachable` where none can run. */
export function createPageClient(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
): Client<PageCalls> {
  const call = (target: Target, name: keyof PageCalls, request: unknown) =>
    callFrames(browser, target, name, request);
  return {
    async listPageEntities(request) {
      const answers = await call({ tabId, allFrames: true }, 'listPageEntities', request);
      const frames = answers.map(({ frameId, value }) => ({ frameId, ...readPageNames(value) }));
      return {
        state: mergeStates(frames),
        names: mergeEntities(frames.map(({ names }) => names)),
      };
    },
    async showEntity(request) {
      const lists = await call({ tabId, allFrames: true }, 'listPageEntities', {});
      const holders = lists.filter(({ value }) =>
        readPageNames(value).names.some((entity) => entity.entityIds.includes(request.entityId)),
      );
      // The page itself comes first. In a frame, the name may be scrolled out or hidden, so another frame may show it.
      for (const { frameId } of holders.toSorted((a, b) => a.frameId - b.frameId)) {
        const [shown] = await call({ tabId, frameIds: [frameId] }, 'showEntity', request);
        if (shown?.value === true) return true;
      }
      return false;
    },
    async announce(request) {
      await call({ tabId, allFrames: true }, 'announce', request);
      return undefined;
    },
    async runCommand(request) {
      await call({ tabId, allFrames: true }, 'runCommand', request);
      return undefined;
    },
  };
}

type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };

interface FrameAnswer {
  frameId: number;
  value: unknown;
}

async function callFrames(
  browser: Pick<Browser, 'scripting'>,
  target: Target,
  name: keyof PageCalls,
  request: unknown,
): Promise<FrameAnswer[]> {
  const results = await browser.scripting
    .executeScript({ target, func: callEndpoint, args: [PAGE_ENDPOINT, name, request] })
    .catch((error: unknown) => {
      throw new CallError('unreachable', error instanceof Error ? error.message : String(error));
    });
  const answers = results.flatMap(({ frameId, result }) => {
    const reply = result as PageReply | undefined | null;
    if (!reply) return [];
    if (!reply.ok) throw fromErrorData(reply.error);
    return [{ frameId, value: reply.value }];
  });
  if (answers.length === 0) {
    throw new CallError('unreachable', 'Dramatis does not run on this page');
  }
  return answers;
}

/** Runs inside the page's isolated world. It is serialised, so it must not refer to anything outside of it. */
function callEndpoint(endpoint: string, name: string, request: unknown): unknown {
  const page = (globalThis as Record<string, unknown>)[endpoint] as
    | { handle(name: string, request: unknown): unknown }
    | undefined;
  return page?.handle(name, request);
}

/** The page itself decides whether Dramatis is on. After that, the slowest frame that is on decides. */
function mergeStates(frames: readonly { frameId: number; state: ReadingState }[]): ReadingState {
  const own = frames.find(({ frameId }) => frameId === 0)?.state;
  if (own === 'off' || own === 'refused' || own === 'measured') return own;
  const isAny = (wanted: ReadingState) => frames.some(({ state }) => state === wanted);
  if (isAny('reading')) return 'reading';
  return isAny('spent') ? 'spent' : 'read';
}

/** Each name once, with the sum of its counts, on one line. The longest form of a name is the fullest. */
function mergeEntities(lists: readonly PageEntity[][]): PageEntity[] {
  const groups = Map.groupBy(lists.flat(), ({ entityIds }) => entityIds.join(' '));
  return [...groups.values()].map((group) => {
    const [first] = group as [PageEntity];
    const name = group.map((each) => each.name).reduce(longer);
    const count = group.reduce((sum, each) => sum + each.count, 0);
    return { ...first, name: name.replace(/\s+/g, ' '), count };
  });
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
