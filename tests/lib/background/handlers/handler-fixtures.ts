import { afterEach, beforeEach, vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import type { AddedArticles } from '@/lib/background/articles/added-articles.ts';
import type { Amending } from '@/lib/background/articles/amending.ts';
import type { Importing } from '@/lib/background/articles/importing.ts';
import type { ManyArticles } from '@/lib/background/articles/many-articles.ts';
import type { Remembering } from '@/lib/background/articles/remembering.ts';
import { createSources } from '@/lib/background/articles/sources.ts';
import type { Badge } from '@/lib/background/browser/badge.ts';
import { createHandlers } from '@/lib/background/handlers/handlers.ts';
import type { Muting } from '@/lib/background/handlers/mute-request.ts';
import { createKnowledge, type KnowledgeDeps } from '@/lib/background/knowledge/knowledge.ts';
import type { Pause } from '@/lib/background/knowledge/pause.ts';
import { createPeople } from '@/lib/background/knowledge/people.ts';
import type { ReaderData } from '@/lib/background/reader-data/reader-data.ts';
import { createRecords } from '@/lib/background/records/records.ts';
import { createStorage } from '@/lib/background/storage/storage.ts';
import type { Subscriptions } from '@/lib/background/subscriptions/subscriptions.ts';
import type { BackgroundCalls, ReplyOf, RequestOf } from '@/lib/messaging/protocol.ts';
import type { SettingsStore } from '@/lib/settings/settings-store.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

export const MENTIONS = { blocks: [{ id: 4, text: 'Then Anna Lind spoke.' }], page: {} };

export const tabAt = (url: string): Tabs.Tab => ({
  url,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
});

export type Name = keyof BackgroundCalls;

let count = 0;

/** The handlers over a store of their own for each test. What they call is mocked. */
export function useHandlers() {
  const at = {
    database: undefined as unknown as Database,
    handlers: undefined as unknown as ReturnType<typeof createHandlers>,
    published: undefined as string | undefined,
    sender: {} as Runtime.MessageSender,
  };
  const publishGate = vi.fn<KnowledgeDeps['publishGate']>();
  const openTab = vi.fn<(page: string, parameters: Record<string, string>) => Promise<undefined>>();
  const addKit = vi.fn<() => Promise<undefined>>();
  const pause = vi.fn<Pause>();
  const ready = vi.fn<() => Promise<void>>();
  const added = {
    preview: vi.fn<AddedArticles['preview']>(),
    add: vi.fn<AddedArticles['add']>(),
    import: vi.fn<AddedArticles['import']>(),
    restore: vi.fn<AddedArticles['restore']>(),
    remember: vi.fn<AddedArticles['remember']>(),
  };

  const importing = {
    preview: vi.fn<Importing['preview']>(),
    import: vi.fn<Importing['import']>(),
  };

  const many = {
    read: vi.fn<ManyArticles['read']>(),
    remove: vi.fn<ManyArticles['remove']>(),
    restore: vi.fn<ManyArticles['restore']>(),
    move: vi.fn<ManyArticles['move']>(),
  };

  const subscriptions = {
    list: vi.fn<Subscriptions['list']>(),
    preview: vi.fn<Subscriptions['preview']>(),
    add: vi.fn<Subscriptions['add']>(),
    followFeeds: vi.fn<Subscriptions['followFeeds']>(),
    stop: vi.fn<Subscriptions['stop']>(),
    checkNow: vi.fn<Subscriptions['checkNow']>(),
    pause: vi.fn<Subscriptions['pause']>(),
    followMove: vi.fn<Subscriptions['followMove']>(),
    answerHeld: vi.fn<Subscriptions['answerHeld']>(),
    undo: vi.fn<Subscriptions['undo']>(),
    schedule: vi.fn<Subscriptions['schedule']>(),
    runDue: vi.fn<Subscriptions['runDue']>(),
    purge: vi.fn<Subscriptions['purge']>(),
  };

  const amending = {
    strike: vi.fn<Amending['strike']>(),
    correct: vi.fn<Amending['correct']>(),
    putBack: vi.fn<Amending['putBack']>(),
  };

  const remembering = {
    rules: vi.fn<Remembering['rules']>(),
    start: vi.fn<Remembering['start']>(),
    change: vi.fn<Remembering['change']>(),
    read: vi.fn<Remembering['read']>(),
    forgetExpired: vi.fn<Remembering['forgetExpired']>(),
    clear: vi.fn<Remembering['clear']>(),
  };

  const muting = {
    list: vi.fn<Muting['list']>(),
    mute: vi.fn<Muting['mute']>(),
    unmute: vi.fn<Muting['unmute']>(),
  };

  const readerData = {
    count: vi.fn<ReaderData['count']>(),
    readPage: vi.fn<ReaderData['readPage']>(),
    findKept: vi.fn<ReaderData['findKept']>(),
    plan: vi.fn<ReaderData['plan']>(),
    restore: vi.fn<ReaderData['restore']>(),
    finish: vi.fn<ReaderData['finish']>(),
    erase: vi.fn<ReaderData['erase']>(),
  };

  const settings = { setSiteRule: vi.fn<SettingsStore['setSiteRule']>() };
  const badge = { show: vi.fn<Badge['show']>() };

  beforeEach(async () => {
    at.published = undefined;
    at.sender = { id: 'dramatis', frameId: 3 };
    pause.mockReset();
    publishGate.mockReset().mockImplementation(async (_, knowledge) => {
      at.published = knowledge;
    });
    for (const mock of [openTab, addKit, ready]) mock.mockReset().mockResolvedValue(undefined);
    for (const mock of Object.values(muting)) mock.mockReset().mockResolvedValue([]);
    const database = createDatabase({ name: `handlers-${count++}` });
    at.database = database;
    await writeArticle(database, source(), article(), facts());
    const knowledge = createKnowledge({
      database,
      publishGate,
      findPublishedKnowledge: async () => at.published,
    });
    const handlers = createHandlers({
      database,
      knowledge,
      sources: createSources({
        database,
        now: () => 9,
        onChanged: knowledge.changed,
        keptAfterRemoval: 1000,
      }),
      added,
      importing,
      many,
      amending,
      people: createPeople({ database, onChanged: knowledge.changed }),
      records: createRecords({
        database,
        now: () => 9,
        onChanged: knowledge.changed,
        sourceName: (kind) => kind,
        checkRoom: async () => {},
      }),
      subscriptions,
      remembering,
      muting,
      readerData,
      settings,
      badge,
      storage: createStorage({
        database,
        openBundle: async () => database,
        onRefused: () => undefined,
        isPrivate: false,
        estimate: async () => ({ quota: 3e6, usage: 1e6 }),
      }),
      openTab,
      addKit,
      createPause: () => pause,
      frames: { fill: addKit, enter: addKit },
      ready,
    });
    at.handlers = handlers;
  });
  afterEach(() => at.database.close());
  const call = async <N extends Name>(
    name: N,
    request: RequestOf<BackgroundCalls, N>,
  ): Promise<ReplyOf<BackgroundCalls, N>> => at.handlers[name](request, at.sender);
  return {
    at,
    call,
    importing,
    badge,
    muting,
    readerData,
    openTab,
    addKit,
    pause,
    publishGate,
    ready,
  };
}
