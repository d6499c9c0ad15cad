import type { Article, ArticleFacts } from '../../core/model.ts';
import type { StoredArticle, StoredText } from '../database/records.ts';

/** An article that is included in the sums. */
export type CountedArticle = Required<Pick<StoredArticle, 'counts'>> & StoredArticle;

/** Splits an article into two records: what lists and cards need, and its text. */
export function splitArticle(
  { text, blocks, ...head }: Article,
  facts: Pick<ArticleFacts, 'entities' | 'statements' | 'events'>,
): { article: CountedArticle; text: StoredText } {
  const people = facts.entities.filter(({ type }) => type === 'person').length;
  const counts = { people, statements: facts.statements.length, events: facts.events.length };
  return { article: { ...head, counts }, text: { id: head.id, text, blocks } };
}

/** Joins the two records of an article. Undefined without its text. */
export function joinArticle(
  stored: StoredArticle | undefined,
  text: StoredText | undefined,
): Article | undefined {
  if (!stored || !text) return undefined;
  const { counts: _, ...head } = stored;
  return { ...head, text: text.text, blocks: text.blocks };
}

/** The stores of articles, in any transaction. */
interface ArticleStores {
  objectStore(name: 'articles'): { get(id: string): Promise<StoredArticle | undefined> };
  objectStore(name: 'texts'): { get(id: string): Promise<StoredText | undefined> };
}

/** The article with its text. */
export async function readWhole(tx: ArticleStores, id: string): Promise<Article | undefined> {
  const [article, text] = await Promise.all([
    tx.objectStore('articles').get(id),
    tx.objectStore('texts').get(id),
  ]);
  return joinArticle(article, text);
}
