import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';

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

const fake = {
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
      async remove(keys: string | string[]) {
        for (const key of [keys].flat()) {
          stored.delete(key);
          onChanged.emit({ [key]: {} }, 'local');
        }
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
    get: vi.fn<(id: number) => Promise<{ id?: number; url?: string }>>(),
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

/**
 * The parts of the extension API that the tested modules use. Pass it in as the browser. Its calls are mocks, and it
 * keeps what is stored, so reset it before each test.
 */
export const browser = fake as typeof fake & Browser;

/** Removes the extension under its page, as an update does. */
export function removeExtension(): void {
  fake.runtime.id = undefined;
}

/** Sends a message as the background receives it: copied on the way there and back. */
export async function deliver(message: unknown, sender: Sender = { id: ID }): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const isHeard = onMessage.emit(structuredClone(message), sender, resolve).includes(true);
  return isHeard ? structuredClone(await promise) : undefined;
}

export function resetBrowser(): void {
  stored.clear();
  onMessage.clear();
  onChanged.clear();
  fake.runtime.id = ID;
  fake.runtime.sendMessage.mockReset().mockImplementation((message) => deliver(message));
  fake.runtime.getManifest.mockReset().mockReturnValue({});
  fake.tabs.query.mockReset().mockResolvedValue([]);
  fake.tabs.get.mockReset().mockResolvedValue({ url: 'https://a.example/' });
  fake.tabs.create.mockReset().mockResolvedValue({});
  const { getBadgeText, ...said } = fake.action;
  for (const mock of Object.values(said)) mock.mockReset().mockResolvedValue(undefined);
  getBadgeText.mockReset().mockResolvedValue('');
  fake.management.getSelf.mockReset().mockResolvedValue({ installType: 'normal' });
  fake.scripting.executeScript.mockReset().mockResolvedValue([]);
  fake.scripting.getRegisteredContentScripts.mockReset().mockResolvedValue([]);
  fake.scripting.registerContentScripts.mockReset().mockResolvedValue(undefined);
  fake.scripting.updateContentScripts.mockReset().mockResolvedValue(undefined);
  fake.scripting.unregisterContentScripts.mockReset().mockResolvedValue(undefined);
  fake.scripting.insertCSS.mockReset().mockResolvedValue(undefined);
}
