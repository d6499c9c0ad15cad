import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import { IMPORT_LIMITS } from '@/lib/core/import/import-limits.ts';
import type { Found, ImportProblem, Origin } from '@/lib/core/import/import-problem.ts';
import type { ArticlePreview } from '@/lib/core/preview/build-preview.ts';
import { compareArticles } from '@/lib/core/same-article/compare-articles.ts';
import type { PreviewOutcome } from '@/lib/messaging/protocol.ts';
import { inBatches } from './in-batches.ts';

/** An article that can be imported. */
export interface CheckedArticle {
  origin: Origin;
  article: OfferedArticle;
  preview: ArticlePreview;
}

interface CheckDeps {
  /** one outcome for each */
  preview(articles: OfferedArticle[]): Promise<PreviewOutcome[]>;
  onProgress(done: number, total: number): void;
  /** waits before a call that failed is made again */
  pause(): Promise<void>;
  /** false once the reader has cancelled */
  isWanted(): boolean;
}

type Offered = Extract<Found<OfferedArticle>, { article: OfferedArticle }>;

/** Previews the articles that were found, each only once. Undefined if the reader cancels. */
export async function checkFound(
  given: readonly Found<OfferedArticle>[],
  { preview: previewOf, onProgress, pause, isWanted }: CheckDeps,
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
  const take = ({ origin, article }: Offered, outcome: PreviewOutcome) => {
    if ('problem' in outcome) {
      problems.push({ ...origin, cause: 'failed', detail: outcome.problem });
      return;
    }
    const { preview } = outcome;
    const before = seen(preview.articleId, article, origin);
    if (before) problems.push({ ...origin, cause: 'twice', detail: placeOf(before) });
    else found.push({ origin, article, preview });
  };
  let done = 0;
  onProgress(done, articles.length);
  await inBatches<Offered, PreviewOutcome>(articles, {
    sizeOf: ({ article }) => article.text.length,
    ask: (batch) => previewOf(batch.map(({ article }) => article)),
    onDone(batch, outcomes, error) {
      for (const [i, each] of batch.entries()) take(each, outcomes[i] ?? failed(error));
      done += batch.length;
      if (isWanted()) onProgress(done, articles.length);
    },
    pause,
    isWanted,
  });
  return isWanted() ? { found, problems } : undefined;
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

/** The outcome of an article whose call failed. */
export const failed = (error: Error | undefined): { problem: string } => ({
  problem: error?.message ?? '',
});

const placeOf = ({ file, line }: Origin): string => (line === undefined ? file : `${file}:${line}`);

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
