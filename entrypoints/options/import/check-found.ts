import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import { IMPORT_LIMITS } from '@/lib/core/import/import-limits.ts';
import type { Found, ImportProblem, Origin } from '@/lib/core/import/import-problem.ts';
import type { ArticlePreview } from '@/lib/core/preview/build-preview.ts';
import { compareArticles } from '@/lib/core/same-article/compare-articles.ts';

/** An article that can be imported. */
export interface CheckedArticle {
  origin: Origin;
  article: OfferedArticle;
  preview: ArticlePreview;
}

interface CheckDeps {
  preview(article: OfferedArticle): Promise<ArticlePreview>;
  onProgress(done: number, total: number): void;
  /** false once the reader has cancelled */
  isWanted(): boolean;
}

/** Previews the articles that were found, each only once. Undefined if the reader cancels. */
export async function checkFound(
  given: readonly Found<OfferedArticle>[],
  { preview: previewOf, onProgress, isWanted }: CheckDeps,
): Promise<{ found: CheckedArticle[]; problems: ImportProblem[] } | undefined> {
  const problems: ImportProblem[] = [];
  const seen = createSeen();
  const found: CheckedArticle[] = [];
  const articles = given.filter((each) => 'article' in each);
  for (const each of given) if ('problem' in each) problems.push(each.problem);
  if (articles.length > IMPORT_LIMITS.articles) {
    const left = articles.splice(IMPORT_LIMITS.articles);
    problems.push({ file: left[0]?.origin.file ?? '', cause: 'count', detail: `${left.length}` });
  }
  for (const [done, { origin, article }] of articles.entries()) {
    onProgress(done, articles.length);
    try {
      const preview = await previewOf(article);
      const before = seen(preview.articleId, article, origin);
      if (before) problems.push({ ...origin, cause: 'twice', detail: placeOf(before) });
      else found.push({ origin, article, preview });
    } catch (error) {
      problems.push({ ...origin, cause: 'failed', detail: messageOf(error) });
    }
    if (!isWanted()) return undefined;
  }
  return { found, problems };
}

/** Tells where the same article came before. Files with one name or one address may contain different articles. */
function createSeen() {
  const seen = new Map<string, { article: OfferedArticle; origin: Origin }[]>();
  return (id: string, article: OfferedArticle, origin: Origin): Origin | undefined => {
    const alike = seen.get(id) ?? [];
    const before = alike.find(
      (each) =>
        compareArticles(
          { headline: each.article.title, text: each.article.text },
          { headline: article.title, text: article.text },
        ) === 'same',
    );
    if (!before) seen.set(id, [...alike, { article, origin }]);
    return before?.origin;
  };
}

const placeOf = ({ file, line }: Origin): string => (line === undefined ? file : `${file}:${line}`);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
