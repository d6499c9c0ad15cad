import type { Runtime } from 'webextension-polyfill';
import type { PageArticle } from '../../core/formats/page-article.ts';
import {
  forgetBefore,
  isRemembered,
  type RememberRules,
} from '../../core/remember/remember-rules.ts';
import { removeArrived } from '../../store/articles/remove-arrived.ts';
import type { Database } from '../../store/database/database.ts';
import { listSourceIds } from '../../store/sources/sources.ts';
import type { AddedArticles } from './added-articles.ts';

export interface RememberingDeps {
  database: Database;
  added: AddedArticles;
  getRules(): Promise<RememberRules>;
  updateRules(change: Partial<RememberRules>): Promise<RememberRules>;
  /** runs the page's script where the rules allow it */
  placeScript(rules: RememberRules): Promise<void>;
  /** whether Dramatis is on at this host */
  isSiteOn(host: string): Promise<boolean>;
  /** reads the article of a tab's page, if the page is clearly an article */
  readArticle(tabId: number): Promise<PageArticle | undefined>;
  now(): number;
  onChanged(): Promise<void>;
}

/** Articles that are kept because the reader read them. */
export interface Remembering {
  rules(): Promise<RememberRules>;
  /** Registers the script for the pages that the rules allow. An update of the extension removes it. */
  start(): Promise<void>;
  /** Changes the rules, and forgets articles that they no longer cover. */
  change(change: Partial<RememberRules>): Promise<RememberRules>;
  /** A page reports that it was read. Returns whether its article is remembered now. */
  read(sender: Runtime.MessageSender): Promise<boolean>;
  /** Forgets expired articles. */
  forgetExpired(): Promise<void>;
  /** Forgets all remembered articles, and returns how many there were. */
  clear(): Promise<number>;
}

export function createRemembering(deps: RememberingDeps): Remembering {
  const forget = async (before?: number) => {
    const isAll = before === undefined;
    const range = isAll ? {} : { before, keepAmended: true };
    let gone = 0;
    // A removed source can still be restored, but expired articles expire there too.
    for (const id of await listSourceIds(deps.database, 'remembered')) {
      gone += await removeArrived(deps.database, id, range);
    }
    if (gone > 0) await deps.onChanged();
    return gone;
  };
  const forgetExpired = async (rules: RememberRules) => {
    const before = forgetBefore(rules, deps.now());
    if (before !== undefined) await forget(before);
  };
  const mayRemember = async (rules: RememberRules, address: string) => {
    if (!URL.canParse(address)) return false;
    const { hostname, pathname, protocol } = new URL(address);
    // A site's front page is about many articles and isn't one.
    if (!/^https?:$/.test(protocol) || pathname === '/') return false;
    return isRemembered(rules, hostname) && (await deps.isSiteOn(hostname));
  };
  return {
    rules: deps.getRules,
    start: async () => deps.placeScript(await deps.getRules()),
    async change(change) {
      const rules = await deps.updateRules(change);
      await deps.placeScript(rules);
      await forgetExpired(rules);
      return rules;
    },
    async read({ tab, url, frameId }) {
      if (tab?.id === undefined || tab.incognito || (frameId ?? 0) !== 0) return false;
      const rules = await deps.getRules();
      if (!(await mayRemember(rules, url ?? tab.url ?? ''))) return false;
      const article = await deps.readArticle(tab.id);
      // The tab may show another page by now.
      if (!article || !(await mayRemember(rules, article.url))) return false;
      const isKept = await deps.added.remember(article);
      await forgetExpired(rules);
      return isKept;
    },
    forgetExpired: async () => forgetExpired(await deps.getRules()),
    clear: () => forget(),
  };
}
