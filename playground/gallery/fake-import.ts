import {
  createImportFlow,
  type ImportDeps,
  type ImportFlow,
} from '../../entrypoints/options/import/import-flow.ts';
import { samplePreview } from './sample-preview.ts';

/** Imports articles with a background in memory that finds the same in each. */
export const createFakeImport = (over: Partial<ImportDeps> = {}): ImportFlow =>
  createImportFlow({
    background: {
      previewArticles: async ({ articles }) =>
        articles.map((article) => ({
          preview: {
            ...samplePreview,
            articleId: article.key ?? '',
            headline: article.title ?? samplePreview.headline ?? '',
            state: 'new',
          },
        })),
      importArticles: async ({ articles }) => articles.map(() => ({ state: 'added' })),
      finishImport: async () => undefined,
    },
    readFile: async ({ name }) => [
      { origin: { file: name }, article: { key: name, text: 'Words.' } },
    ],
    hasRoom: async () => true,
    now: () => 0,
    pause: async () => undefined,
    onKept: () => undefined,
    ...over,
  });
