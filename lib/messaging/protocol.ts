import type { FactChange } from '../core/amendments/fact-change.ts';
import type { CardModel } from '../core/card/card-model.ts';
import type { CardOption } from '../core/card/card-state.ts';
import type { BackupRecord } from '../core/formats/backup/backup.ts';
import type { RestoreTally } from '../core/formats/backup/tally.ts';
import type { OfferedArticle } from '../core/formats/offered-article.ts';
import type { PageArticle } from '../core/formats/page-article.ts';
import type { Mention, PageContext, TextBlock } from '../core/gazetteer/mention.ts';
import type {
  Amendment,
  ArticleWithFacts,
  Entity,
  FactKind,
  ParsedArticle,
  SourceSummary,
} from '../core/model.ts';
import type { MutedName, MuteRequest } from '../core/muted/muted-name.ts';
import type { ArticleSummary } from '../core/preview/article-summary.ts';
import type { ArticlePreview } from '../core/preview/build-preview.ts';
import type { KeptCounts } from '../core/preview/kept-counts.ts';
import type { RememberRules } from '../core/remember/remember-rules.ts';
import type { SearchHit } from '../core/search/search-model.ts';
import type { StorageState } from '../core/storage-state.ts';

/** Code for a page's isolated world: what answers the pointer where a name is marked, and what shows cards. */
export type KitName = 'hover' | 'card';

/**
 * Every call that crosses a context, a sentence each. Calls are idempotent: a caller may repeat one whose
 * answer was lost when the worker stopped. Failures cross as data (see error.ts) and throw at the caller.
 */
export interface BackgroundCalls {
  /** Makes ready for a question that a page is about to ask, so that the worker starts while the page is drawn. */
  wake(request: Record<string, never>): undefined;
  /** Finds and resolves the known names in a page's blocks, all of them in one view. */
  findMentions(request: { blocks: TextBlock[]; page: PageContext }): { mentions: Mention[] };
  /** Says that the page has no known names any more; one that never had any says nothing. */
  clearBadge(request: Record<string, never>): undefined;
  /** Builds the card of an entity from the sources that are on. Fails with `not-found` when none knows it. */
  getCard(request: { entityId: string }): CardModel;
  /** Several entities at once with what tells them apart, for an ambiguous mention; unknown ids are left out. */
  getEntities(request: { entityIds: string[] }): CardOption[];
  /** People, events and statements that fit the query, best first. An empty query gives no hits. */
  search(request: { query: string; limit: number }): SearchHit[];
  /** The people and events of which most is known, for a search in which nothing is typed; it also makes the search ready. */
  suggest(request: { limit: number }): SearchHit[];
  /** Can what the reader adds and changes be kept? */
  getStorageState(request: Record<string, never>): StorageState;
  /** Every source with its counts, in the reader's order; removed ones too (`removedAt`), while they can be put back. */
  listSources(request: Record<string, never>): SourceSummary[];
  /** Switches a source; its facts leave or re-enter cards, search and marks at once. */
  setSourceEnabled(request: { sourceId: string; enabled: boolean }): SourceSummary[];
  /** Gives a source another name. Fails with `not-found`, and with `bad-request` when it is empty or too long. */
  renameSource(request: { sourceId: string; name: string }): SourceSummary[];
  /** Puts the sources in this order. */
  orderSources(request: { sourceIds: string[] }): SourceSummary[];
  /**
   * Takes a source away; its facts leave cards, search and marks at once, and it can be put back for a week. Fails with
   * `not-found`, and with `bad-request` for what comes with Dramatis.
   */
  removeSource(request: { sourceId: string }): SourceSummary[];
  /** Puts a removed source back. Fails with `not-found` when it was deleted meanwhile. */
  restoreSource(request: { sourceId: string }): SourceSummary[];
  /** Deletes a removed source for good. */
  discardSource(request: { sourceId: string }): SourceSummary[];
  /** A stored article with all that was read from it. Fails with `not-found`. */
  getArticle(request: { articleId: string }): ArticleWithFacts;
  /**
   * Reads an article and says what would be kept, in the target where it is meant for one. Writes nothing. Fails with
   * `bad-request` when there is no text.
   */
  previewArticle(request: { article: OfferedArticle; target?: SourceTarget }): ArticlePreview;
  /** Keeps the article of a page with all that was read from it; one that is kept already is brought up to date. */
  addArticle(request: { article: PageArticle }): { articleId: string };
  /**
   * Keeps an article of a file in a source of the reader's, or brings it up to date. Pages and search learn of it by
   * finishImport, since more may follow. Fails with `bad-request` when there is no text.
   */
  importArticle(request: { article: OfferedArticle; target: SourceTarget }): { articleId: string };
  /** Tells pages and search of all that importArticle kept. */
  finishImport(request: Record<string, never>): undefined;
  /** Every kept article, newest in the store first. */
  listArticles(request: Record<string, never>): ArticleSummary[];
  /** Keeps an article that is only remembered, as if it had been added. Fails with `not-found`. */
  keepArticle(request: { articleId: string }): undefined;
  /** A page says that it was read; its article is remembered where the reader's rules say so. */
  rememberPage(request: Record<string, never>): { isRemembered: boolean };
  /** How articles that are read are remembered. */
  getRememberRules(request: Record<string, never>): RememberRules;
  /** Changes that; what is remembered no longer is forgotten at once. */
  setRememberRules(request: { change: Partial<RememberRules> }): RememberRules;
  /** Forgets every article that is only remembered, and says how many there were. */
  forgetRemembered(request: Record<string, never>): { articles: number };
  /**
   * Takes an article that the reader added away with all that was read from it, and gives it back for
   * restoreArticle. Fails with `not-found`, and with `bad-request` when it came with a source.
   */
  removeArticle(request: { articleId: string }): RemovedArticle;
  /** Puts an article back that removeArticle gave. */
  restoreArticle(request: { removed: RemovedArticle }): undefined;
  /** Takes a fact out of an article because it is wrong; it stays out when the article is read again. Fails with `not-found`. */
  strikeFact(request: { kind: FactKind; factId: string; text: string }): undefined;
  /**
   * Puts a fact right; it stays so when the article is read again. Fails with `not-found`, and with `bad-request` when
   * the change names nobody, no day of the calendar or no words of the article.
   */
  correctFact(request: { factId: string; text: string; change: FactChange }): undefined;
  /** Puts a fact back as it was read, by reading its article again. Fails with `not-found`. */
  putFactBack(request: { amendmentId: string }): undefined;
  /** How much is kept. */
  countKept(request: Record<string, never>): KeptCounts;
  /** A page of all that a backup holds, from the beginning or behind the page whose `next` is given. */
  readBackup(request: { after?: string }): BackupPage;
  /** Those of the ids under which an article is kept. */
  findKept(request: { articleIds: string[] }): string[];
  /** Brings records of a backup back, in their order; with `choices` the reader's settings become theirs. */
  restoreRecords(request: { records: BackupRecord[]; choices: boolean }): RestoreTally;
  /** Lets pages, cards and search know of what was restored. */
  finishRestore(request: Record<string, never>): undefined;
  /** Erases all that is the reader's; what comes with the extension is there again afterwards. */
  eraseEverything(request: Record<string, never>): undefined;
  /** Publishes the gate anew if it is gone; asked by a page that finds none. */
  publishNames(request: Record<string, never>): undefined;
  /** Switches Dramatis on or off for a host, from inside a page. */
  setSiteRule(request: { host: string; on: boolean }): undefined;
  /** Mutes a name as the card of a page asks, and gives back what undoes it. Fails with `bad-request` off the web. */
  muteName(request: MuteRequest): MutedName;
  /** Takes a muting back. */
  unmuteName(request: { muted: MutedName }): undefined;
  /** Puts code that most pages never need into the frame that asks. Fails with `bad-request` outside of tabs. */
  addKit(request: { kit: KitName }): undefined;
  /** Opens our article page in a new tab, at a span of the text when one is given. */
  openArticle(request: { articleId: string; start?: number; end?: number }): undefined;
  /** Opens the search page in a new tab with this query. */
  openSearch(request: { query: string }): undefined;
}

/** The source that imported articles go into: one of the reader's, or, under a new id `own:…`, a new one of this name. */
export interface SourceTarget {
  id: string;
  name: string;
}

/** An article that was taken away, with what was amended in it: all that putting it back needs. */
export interface RemovedArticle {
  article: ParsedArticle;
  amendments: Amendment[];
  /** ms since the epoch */
  ingestedAt: number;
}

/** As much of a backup as one message holds. */
export interface BackupPage {
  records: BackupRecord[];
  /** where the next page begins; absent on the last */
  next?: string;
}

/** What the background and the popup ask of a page's content script (one per frame). */
export interface PageCalls {
  /**
   * The known names on this page in order of appearance, each with its count. Answers when the page has been
   * read, or after a second with what there is by then.
   */
  listPageEntities(request: Record<string, never>): PageNames;
  /** Scrolls to the first mention of an entity, opens its card and says whether there was one. */
  showEntity(request: { entityId: string }): boolean;
  /** Runs a keyboard command. */
  runCommand(request: { command: PageCommand }): undefined;
  /** Has screen readers say something, in the frame that is in front. */
  announce(request: { text: string }): undefined;
}

/**
 * `off`: no names are looked for here; `reading`: the first reading is under way; `spent`: the page was read, but
 * changes all the time and is not read any more.
 */
export type ReadingState = 'off' | 'reading' | 'read' | 'spent';

export interface PageNames {
  state: ReadingState;
  names: PageEntity[];
}

export interface PageEntity {
  /** two or more when the name is ambiguous */
  entityIds: string[];
  name: string;
  type: Entity['type'];
  count: number;
}

export type PageCommand = 'next-name' | 'previous-name' | 'open-card';

export type RequestOf<Calls, Name extends keyof Calls> = Calls[Name] extends (
  request: infer Request,
) => unknown
  ? Request
  : never;
export type ReplyOf<Calls, Name extends keyof Calls> = Calls[Name] extends (
  request: never,
) => infer Reply
  ? Reply
  : never;

/** An implementation of every call of a side; each may be asynchronous. */
export type Handlers<Calls, Context = unknown> = {
  [Name in keyof Calls]: (
    request: RequestOf<Calls, Name>,
    context: Context,
  ) => ReplyOf<Calls, Name> | Promise<ReplyOf<Calls, Name>>;
};

/** The caller's side: the same calls, asynchronous. */
export type Client<Calls> = {
  [Name in keyof Calls]: (request: RequestOf<Calls, Name>) => Promise<ReplyOf<Calls, Name>>;
};
