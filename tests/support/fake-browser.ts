import { vi } from 'vitest';

/**
 * As much of the extension API as the modules under test touch. Use it with
 * `vi.mock('wxt/browser', () => import('./fake-browser.ts'))` and reset it before each test.
 */
const ID = 'dramatis';

function createEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    emit: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    clear: () => listeners.clear(),
  };
}

interface Sender {
  id?: string;
  tab?: { id?: number };
  frameId?: number;
}

interface Injection {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  files?: string[];
}

const stored = new Map<string, unknown>();
const onMessage =
  createEvent<[message: unknown, sender: Sender, reply: (answer: unknown) => void]>();
const onChanged = createEvent<[changes: Record<string, { newValue?: unknown }>, area: string]>();

export const browser = {
  runtime: {
    id: ID as string | undefined,
    onMessage,
    sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    getURL: (path: string) => `extension://${ID}/${path}`,
    getManifest: vi.fn<() => { content_scripts?: { js?: string[]; css?: string[] }[] }>(),
  },
  storage: {
    local: {
      get: async (keys: string | string[]) =>
        Object.fromEntries(
          [keys]
            .flat()
            .filter((key) => stored.has(key))
            .map((key) => [key, structuredClone(stored.get(key))]),
        ),
      async remove(key: string) {
        stored.delete(key);
        onChanged.emit({ [key]: {} }, 'local');
      },
      async set(values: Record<string, unknown>) {
        for (const [key, value] of Object.entries(values)) {
          stored.set(key, structuredClone(value));
          onChanged.emit({ [key]: { newValue: structuredClone(value) } }, 'local');
        }
      },
    },
    onChanged,
  },
  tabs: {
    query: vi.fn<(query: object) => Promise<{ id?: number; url?: string }[]>>(),
    create: vi.fn<(tab: { url: string; active?: boolean }) => Promise<unknown>>(),
  },
  i18n: { getMessage: (key: string) => key },
  action: {
    setBadgeText: vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>(),
    getBadgeText: vi.fn<(tab: { tabId: number }) => Promise<string>>(),
    setTitle: vi.fn<(title: { tabId: number; title: string }) => Promise<void>>(),
    setBadgeBackgroundColor: vi.fn<() => Promise<void>>(),
    setBadgeTextColor: vi.fn<() => Promise<void>>(),
  },
  management: { getSelf: vi.fn<() => Promise<{ installType: string }>>() },
  scripting: {
    getRegisteredContentScripts: vi.fn<(filter: { ids: string[] }) => Promise<object[]>>(),
    registerContentScripts: vi.fn<(scripts: object[]) => Promise<void>>(),
    updateContentScripts: vi.fn<(scripts: object[]) => Promise<void>>(),
    unregisterContentScripts: vi.fn<(filter: { ids: string[] }) => Promise<void>>(),
    executeScript: vi.fn<(injection: Injection) => Promise<{ result?: unknown }[]>>(),
    insertCSS: vi.fn<(injection: Injection) => Promise<void>>(),
  },
};

/** A message as the background gets it: copied on the way there and on the way back. */
export async function deliver(message: unknown, sender: Sender = { id: ID }): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const isHeard = onMessage.emit(structuredClone(message), sender, resolve).includes(true);
  return isHeard ? structuredClone(await promise) : undefined;
}

export function resetBrowser(): void {
  stored.clear();
  onMessage.clear();
  onChanged.clear();
  browser.runtime.id = ID;
  browser.runtime.sendMessage.mockReset().mockImplementation((message) => deliver(message));
  browser.runtime.getManifest.mockReset().mockReturnValue({});
  browser.tabs.query.mockReset().mockResolvedValue([]);
  browser.tabs.create.mockReset().mockResolvedValue({});
  const { getBadgeText, ...said } = browser.action;
  for (const mock of Object.values(said)) mock.mockReset().mockResolvedValue(undefined);
  getBadgeText.mockReset().mockResolvedValue('');
  browser.management.getSelf.mockReset().mockResolvedValue({ installType: 'normal' });
  browser.scripting.executeScript.mockReset().mockResolvedValue([]);
  browser.scripting.getRegisteredContentScripts.mockReset().mockResolvedValue([]);
  browser.scripting.registerContentScripts.mockReset().mockResolvedValue(undefined);
  browser.scripting.updateContentScripts.mockReset().mockResolvedValue(undefined);
  browser.scripting.unregisterContentScripts.mockReset().mockResolvedValue(undefined);
  browser.scripting.insertCSS.mockReset().mockResolvedValue(undefined);
}
