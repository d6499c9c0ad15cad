import type { NewSource } from '../../core/model.ts';
import type { BundledSource } from '../workshop/read-bundle.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/**
 * Ingests the bundle in the same way as any article. Returns whether anything changed. If everything is there already,
 * nothing is written.
 */
export async function ingestBundle(
  deps: IngestDeps,
  sources: readonly BundledSource[],
): Promise<boolean> {
  let changed = false;
  for (const { source, articles } of sources) {
    const full: NewSource = { ...source, enabled: true, addedAt: deps.now() };
    for (const article of articles) {
      const outcome = await ingestArticle(deps, full, article);
      changed ||= outcome !== 'unchanged';
    }
  }
  return changed;
}
