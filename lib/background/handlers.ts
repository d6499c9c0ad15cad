import type { Runtime } from 'webextension-polyfill';
import { buildCard } from '../core/card/build-card.ts';
import { findMentions } from '../core/gazetteer/find-mentions.ts';
import { keepUnmuted } from '../core/muted/keep-unmuted.ts';
import { CallError } from '../messaging/error.ts';
import type { BackgroundCalls, Handlers, KitName } from '../messaging/protocol.ts';
import { setSiteRule } from '../settings.ts';
import type { Database } from '../store/database.ts';
import { listArticles } from '../store/list-articles.ts';
import { findArticle } from '../store/read-article.ts';
import { findCardFacts } from '../store/read-card-facts.ts';
import type { AddedArticles } from './added-articles.ts';
import type { Amending } from './amending.ts';
import type { Badge } from './badge.ts';
import { describeEntities } from './describe-entities.ts';
import type { Knowledge } from './knowledge.ts';
import { type Muting, placeOf, toMutedName } from './muting.ts';
import type { OpenTab } from './open-tab.ts';
import type { ReaderData } from './reader-data/reader-data.ts';
import type { Remembering } from './remembering.ts';
import type { Sources } from './sources.ts';
import type { Storage } from './storage.ts';

export interface HandlerDeps {
  database: Database;
  knowledge: Knowledge;
  sources: Sources;
  added: AddedArticles;
  amending: Amending;
  remembering: Remembering;
  muting: Muting;
  readerData: ReaderData;
  badge: Pick<Badge, 'show'>;
  storage: Pick<Storage, 'state'>;
  openTab: OpenTab;
  addKit(kit: KitName, sender: Runtime.MessageSender): Promise<undefined>;
  /** resolves once the bundle is in the store; every answer waits for it */
  ready(): Promise<void>;
}

/** The background's side of the protocol: one use case a call. */
export function createHandlers(
  deps: HandlerDeps,
): Handlers<BackgroundCalls, Runtime.MessageSender> {
  const { database, knowledge, sources, openTab, ready } = deps;
  return {
    async wake() {
      await ready();
      await knowledge.gazetteer();
      return undefined;
    },
    async findMentions({ blocks, page }, sender) {
      const muted = deps.muting.list();
      await ready();
      const found = await findMentions(blocks, await knowledge.gazetteer(), page);
      const mentions = keepUnmuted(found, await muted, placeOf(sender));
      deps.badge.show(sender, mentions);
      return { mentions };
    },
    clearBadge(_, sender) {
      deps.badge.show(sender, []);
      return undefined;
    },
    async getCard({ entityId }) {
      await ready();
      const facts = await findCardFacts(database, entityId);
      if (!facts) throw new CallError('not-found', 'No source that is on knows this name');
      return buildCard(facts);
    },
    async getEntities({ entityIds }) {
      await ready();
      return describeEntities(database, entityIds);
    },
    async search({ query, limit }) {
      await ready();
      return knowledge.search.find(query, limit);
    },
    async suggest({ limit }) {
      await ready();
      return knowledge.search.suggest(limit);
    },
    async getStorageState() {
      await ready();
      return deps.storage.state();
    },
    async listSources() {
      await ready();
      return sources.list();
    },
    async setSourceEnabled({ sourceId, enabled }) {
      await ready();
      return sources.setEnabled(sourceId, enabled);
    },
    async renameSource({ sourceId, name }) {
      await ready();
      return sources.rename(sourceId, name);
    },
    async orderSources({ sourceIds }) {
      await ready();
      return sources.order(sourceIds);
    },
    async removeSource({ sourceId }) {
      await ready();
      return sources.remove(sourceId);
    },
    async restoreSource({ sourceId }) {
      await ready();
      return sources.restore(sourceId);
    },
    async discardSource({ sourceId }) {
      await ready();
      return sources.discard(sourceId);
    },
    async getArticle({ articleId }) {
      await ready();
      const found = await findArticle(database, articleId);
      if (!found) throw new CallError('not-found', 'This article is not stored here');
      return found;
    },
    async previewArticle({ article, target }) {
      await ready();
      return deps.added.preview(article, target);
    },
    async addArticle({ article }) {
      await ready();
      return deps.added.add(article);
    },
    async importArticle({ article, target }) {
      await ready();
      return deps.added.import(article, target);
    },
    async finishImport() {
      await ready();
      await knowledge.changed();
      return undefined;
    },
    async keepArticle({ articleId }) {
      await ready();
      await deps.added.keep(articleId);
      return undefined;
    },
    async rememberPage(_, sender) {
      await ready();
      return { isRemembered: await deps.remembering.read(sender) };
    },
    getRememberRules: () => deps.remembering.rules(),
    async setRememberRules({ change }) {
      await ready();
      return deps.remembering.change(change);
    },
    async forgetRemembered() {
      await ready();
      return { articles: await deps.remembering.clear() };
    },
    async listArticles() {
      await ready();
      return listArticles(database);
    },
    async removeArticle({ articleId }) {
      await ready();
      return deps.added.remove(articleId);
    },
    async restoreArticle({ removed }) {
      await ready();
      await deps.added.restore(removed);
      return undefined;
    },
    async strikeFact({ kind, factId, text }) {
      await ready();
      await deps.amending.strike(kind, factId, text);
      return undefined;
    },
    async correctFact({ factId, text, change }) {
      await ready();
      await deps.amending.correct(factId, text, change);
      return undefined;
    },
    async putFactBack({ amendmentId }) {
      await ready();
      await deps.amending.putBack(amendmentId);
      return undefined;
    },
    async countKept() {
      await ready();
      return deps.readerData.count();
    },
    async readBackup({ after }) {
      await ready();
      return deps.readerData.readPage(after);
    },
    async findKept({ articleIds }) {
      await ready();
      return deps.readerData.findKept(articleIds);
    },
    async restoreRecords({ records, choices }) {
      await ready();
      return deps.readerData.restore(records, choices);
    },
    async finishRestore() {
      await ready();
      await deps.readerData.finish();
      return undefined;
    },
    async eraseEverything() {
      await deps.readerData.erase();
      return undefined;
    },
    async publishNames() {
      await ready();
      await knowledge.publish();
      return undefined;
    },
    async setSiteRule({ host, on }) {
      await setSiteRule(host, on);
      return undefined;
    },
    async muteName(request, sender) {
      const muted = toMutedName(request, sender);
      await deps.muting.mute(muted);
      return muted;
    },
    async unmuteName({ muted }) {
      await deps.muting.unmute(muted);
      return undefined;
    },
    addKit: ({ kit }, sender) => deps.addKit(kit, sender),
    openArticle({ articleId, start, end }) {
      const span =
        start === undefined || end === undefined ? {} : { start: `${start}`, end: `${end}` };
      return openTab('article.html', { id: articleId, ...span });
    },
    openSearch({ query }) {
      return openTab('popup.html', { q: query });
    },
  };
}
