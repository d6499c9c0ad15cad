import { createStore, type Store } from '@/components/shared/store.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import { IMPORT_LIMITS } from '@/lib/core/import/import-limits.ts';
import type { Found, ImportProblem } from '@/lib/core/import/import-problem.ts';
import type { ImportState, Progress } from '@/lib/core/import/import-state.ts';
import { paceOf } from '@/lib/core/import/pace.ts';
import { offerArticle, type Stated } from '@/lib/core/import/read-records.ts';
import type {
  BackgroundCalls,
  Client,
  ImportOutcome,
  SourceTarget,
} from '@/lib/messaging/protocol.ts';
import { type CheckedArticle, checkFound, failed, messageOf } from './check-found.ts';
import { inBatches } from './in-batches.ts';
import type { ReadableFile } from './read-files.ts';

/** Adds articles from files and pasted words. They are read and shown, and only then kept. */
export interface ImportFlow {
  store: Store<{ state: ImportState }>;
  readFiles(files: readonly ReadableFile[], target: SourceTarget): Promise<void>;
  readText(stated: Stated, target: SourceTarget): Promise<void>;
  /** keeps everything that was found, or of it the articles with these ids */
  add(articleIds?: ReadonlySet<string>): Promise<void>;
  /** Stops reading and keeps nothing. While articles are being kept, stops, and the ones that are kept stay. */
  cancel(): void;
  /** back to the offer */
  close(): void;
}

export interface ImportDeps {
  background: Pick<Client<BackgroundCalls>, 'previewArticles' | 'importArticles' | 'finishImport'>;
  /** the articles of one file */
  readFile(file: ReadableFile): Promise<Found<OfferedArticle>[]>;
  /** whether there is room for this many bytes more */
  hasRoom(bytes: number): Promise<boolean>;
  /** ms, from any start */
  now(): number;
  /** waits until a background that was stopped may have started again */
  pause(): Promise<void>;
  /** the list of sources has changed */
  onKept(): void;
}

/**
 * Bytes in the store per UTF-16 unit of text. For 120 articles of political news, extraction produced 5.4 units of
 * records for each unit of text. That is two bytes each, and as much again for keys and indexes.
 */
const STORED_PER_UNIT = 20;

const OFFER: ImportState = { step: 'offer' };

export function createImportFlow(deps: ImportDeps): ImportFlow {
  const { background } = deps;
  const store: ImportFlow['store'] = createStore<{ state: ImportState }>({ state: OFFER });
  let target: SourceTarget = { id: '', name: '' };
  let ready: CheckedArticle[] = [];
  /** The number of the current task. A newer number means that the task was cancelled. */
  let run = 0;
  const show = (state: ImportState) => store.set({ state });
  const startProgress = () => {
    const started = deps.now();
    return (done: number, total: number): Progress => {
      const pace = paceOf(done, total, deps.now() - started);
      return { done, total, ...(pace ? { pace } : {}) };
    };
  };

  /** Looks at each article in turn. Shows nothing if it was cancelled. */
  const look = async (mine: number, found: readonly Found<OfferedArticle>[]) => {
    const progress = startProgress();
    const checked = await checkFound(found, {
      preview: (articles) => background.previewArticles({ articles, target }),
      onProgress: (done, total) =>
        show({ step: 'reading', what: 'articles', ...progress(done, total) }),
      pause: deps.pause,
      isWanted: () => mine === run,
    });
    if (!checked) return;
    ready = checked.found;
    show({ step: 'review', source: target.name, ...checked });
  };

  return {
    store,
    async readFiles(files, into) {
      const mine = ++run;
      target = into;
      const found: Found<OfferedArticle>[] = [];
      const taken = files.slice(0, IMPORT_LIMITS.files);
      for (const [done, file] of taken.entries()) {
        show({ step: 'reading', what: 'files', done, total: taken.length });
        found.push(...(await deps.readFile(file)));
        if (mine !== run) return;
      }
      const left = files.length - taken.length;
      const [first] = files.slice(taken.length);
      if (first) found.push({ problem: { file: first.name, cause: 'count', detail: `${left}` } });
      await look(mine, found);
    },
    async readText(stated, into) {
      const mine = ++run;
      target = into;
      const origin = { file: '' };
      const article = offerArticle(keyOf(stated), stated);
      await look(mine, [
        'cause' in article ? { problem: { ...origin, ...article } } : { origin, article },
      ]);
    },
    async add(articleIds) {
      const mine = ++run;
      const isChosen = ({ preview }: CheckedArticle) => articleIds?.has(preview.articleId) ?? true;
      const [articles, problems] = [ready.filter(isChosen), [] as ImportProblem[]];
      const count = { added: 0, updated: 0, same: 0 };
      const units = articles.reduce((sum, { article }) => sum + article.text.length, 0);
      if (!(await deps.hasRoom(units * STORED_PER_UNIT))) {
        const { state } = store.get();
        if (state.step === 'review') show({ ...state, isWithoutRoom: true });
        return;
      }
      const progress = startProgress();
      let done = 0;
      const showProgress = () => show({ step: 'adding', ...progress(done, articles.length) });
      const take = ({ origin }: CheckedArticle, outcome: ImportOutcome) => {
        if ('state' in outcome) count[outcome.state]++;
        else problems.push({ ...origin, cause: 'failed', detail: outcome.problem });
      };
      showProgress();
      await inBatches<CheckedArticle, ImportOutcome>(articles, {
        sizeOf: ({ article }) => article.text.length,
        ask: (batch) =>
          background.importArticles({ articles: batch.map(({ article }) => article), target }),
        onDone(batch, outcomes, error) {
          for (const [i, each] of batch.entries()) take(each, outcomes[i] ?? failed(error));
          done += batch.length;
          if (done < articles.length) showProgress();
        },
        pause: deps.pause,
        isWanted: () => mine === run,
      });
      ready = [];
      const left = articles.length - count.added - count.updated - count.same - problems.length;
      try {
        await background.finishImport({});
      } catch (error) {
        problems.push({ file: '', cause: 'failed', detail: messageOf(error) });
      }
      show({ step: 'done', source: target.name, ...count, left, problems });
      deps.onKept();
    },
    cancel() {
      run++;
      if (store.get().state.step === 'reading') show(OFFER);
    },
    close() {
      run++;
      ready = [];
      show(OFFER);
    },
  };
}

/** Pasted words are the same article if their date and title are the same. Without a title, the first line counts. */
const keyOf = ({ text, title, date }: Stated): string => {
  const begin = title?.trim() || text.trim().split('\n', 1)[0]?.slice(0, 120);
  return `pasted:${[date, begin].filter(Boolean).join(' ')}`;
};
