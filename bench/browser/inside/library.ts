/**
 * A page that only the bench's copy of the product has. With `?import=…` it imports the articles of `articles.jsonl`, so
 * many of them like the options page. Without, it measures what a reader of these articles waits for. It leaves the
 * times on its root element.
 */
import { importLibrary } from './import-library.ts';
import { useLibrary } from './use-library.ts';

const most = new URLSearchParams(location.search).get('import');

(most === null ? useLibrary() : importLibrary(Number(most)))
  .then((times) => {
    document.documentElement.dataset.bench = JSON.stringify(times);
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${error instanceof Error ? error.stack : String(error)}`;
  });
