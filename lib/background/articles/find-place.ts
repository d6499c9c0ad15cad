import type { Article, ParsedArticle } from '../../core/model.ts';
import { numberedId } from '../../core/same-article/article-ids.ts';
import { compareArticles } from '../../core/same-article/compare-articles.ts';
import { isSameSite } from '../../core/same-article/same-site.ts';
import { findKept, findWithWords, type Kept } from '../../store/articles/find-kept.ts';
import type { Database } from '../../store/database/database.ts';
import { hashWords } from './hash-content.ts';

/** Where an offered article belongs. */
export interface Place {
  /** the id of a new article; for `same`, of the kept one */
  id: string;
  /** `unclear`: the address is kept with other words, perhaps of an earlier version or of another article */
  state: 'new' | 'same' | 'unclear';
  /** the article that it is or may be */
  kept?: Article;
}

/** With more articles than this, an address no longer distinguishes them. */
const MAX_NUMBER = 100;

/**
 * Finds whether an article is kept already. `ids` are those that it may be kept under, the most likely first. The words
 * decide. An address, a canonical address or a file name may stand for several articles. One article may also have
 * several addresses on its site.
 */
export async function findPlace(
  database: Database,
  article: ParsedArticle,
  ids: readonly string[],
): Promise<Place> {
  const sameWords = await findWithWords(database, await hashWords(article.text));
  const copy = sameWords.find((kept) => isCopy(kept, article));
  if (copy) return { id: copy.id, state: 'same', kept: copy };

  const free: string[] = [];
  const numbered: string[] = [];
  let unclear: Article | undefined;
  for (const id of ids) {
    for (let n = 1; n <= MAX_NUMBER; n++) {
      const name = n === 1 ? id : numberedId(id, n);
      const kept = await findKept(database, name);
      if (!kept) {
        (n === 1 ? free : numbered).push(name);
        break;
      }
      const sameness = compareArticles(kept.article, article);
      if (sameness === 'same') return placeOf(kept);
      if (sameness === 'unclear' && !kept.isRemoved) unclear ??= kept.article;
    }
  }
  const id = free[0] ?? numbered.at(-1) ?? article.id;
  return unclear ? { id, state: 'unclear', kept: unclear } : { id, state: 'new' };
}

/** If its source is removed, it counts as gone, and takes its old place in another source. */
const placeOf = ({ article, isRemoved }: Kept): Place =>
  isRemoved ? { id: article.id, state: 'new' } : { id: article.id, state: 'same', kept: article };

/**
 * The same words on one site are one article. Without an address, they are one only within a source and under one
 * headline. The minutes of two meetings may read alike.
 */
const isCopy = (kept: Article, article: ParsedArticle): boolean =>
  isSameSite(kept.url, article.url) &&
  (article.url !== undefined ||
    (kept.sourceId === article.sourceId && kept.headline === article.headline));
