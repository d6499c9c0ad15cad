import type { PageArticle } from '../../core/formats/page-article.ts';
import type { Language } from '../../core/language/language.ts';
import { CallError } from '../../messaging/error.ts';
import type { AddedArticles } from '../articles/added-articles.ts';

export interface AddCommandDeps {
  added: Pick<AddedArticles, 'preview' | 'add'>;
  /** resolves once questions can be answered */
  ready(): Promise<void>;
  readArticle(tabId: number): Promise<PageArticle | undefined>;
  language(): Language;
  /** tells the reader of a tab: aloud in the page if it can be reached, and with a sign on the toolbar */
  tell(tabId: number, text: string, sign: ReportSign): Promise<void>;
}

export type ReportSign = 'done' | 'failed';

/** Adds the article of a tab with one key. Reports what was found in it, or why nothing was kept. */
export function createAddCommand(deps: AddCommandDeps): (tabId: number) => Promise<void> {
  const add = async (tabId: number): Promise<string | undefined> => {
    const article = await deps.readArticle(tabId);
    if (!article) return undefined;
    await deps.ready();
    const { words } = deps.language();
    const { state, counts, headline, publisher } = await deps.added.preview(article);
    await deps.added.add(article);
    const { people, statements, events } = counts;
    const numbers = [people, statements, events].map(String);
    return words(
      state === 'new' ? 'commandAdded' : 'commandUpdated',
      headline ?? publisher,
      ...numbers,
    );
  };
  return async (tabId) => {
    const { words } = deps.language();
    try {
      const added = await add(tabId);
      await deps.tell(tabId, added ?? words('addNone'), added ? 'done' : 'failed');
    } catch (error) {
      const isClosed = error instanceof CallError && error.code === 'unreachable';
      const reason = error instanceof Error ? error.message : String(error);
      const text = isClosed ? words('commandUnreachable') : words('addFailed', reason);
      await deps.tell(tabId, text, 'failed');
    }
  };
}
