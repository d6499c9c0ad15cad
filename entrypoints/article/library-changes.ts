import type { Store } from '@/components/shared/store.ts';
import { ARTICLE_FORMATS, type ArticleFormat } from '@/lib/core/formats/lines/write-articles.ts';
import type { LibraryId, RemovedArticle, SourceTarget } from '@/lib/messaging/protocol.ts';
import { inBatches } from './in-batches.ts';
import {
  type Done,
  type LibraryCalls,
  type LibraryState,
  messageOf,
  type Step,
  type WorkKind,
} from './library-state.ts';

/** What a reader does to articles. Each can be taken back until the page is left. */
export interface LibraryChanges {
  /** They are gone from the page at once. `title` is that of the only one. */
  remove(articles: readonly LibraryId[], title: string): Promise<void>;
  move(articles: readonly LibraryId[], title: string, target: SourceTarget): Promise<void>;
  /** keeps an article permanently that was only saved because it was read */
  keep(article: LibraryId, title: string): Promise<void>;
  export(articles: readonly LibraryId[], format: ArticleFormat): Promise<void>;
  /** takes back the last change */
  undo(): Promise<void>;
  /** hides the message; the changes stay, and can't be taken back any more */
  dismiss(): void;
}

interface Deps {
  store: Store<LibraryState>;
  background: LibraryCalls;
  save: (file: Blob, name: string) => unknown;
  load(): Promise<void>;
  hide(articleIds: readonly string[]): void;
  /** ends what `hide` did */
  show(articleIds: readonly string[]): void;
}

/** Where saved pages go. The background gives it its name. */
const SAVED: SourceTarget = { id: 'added', name: '' };

export function createLibraryChanges(deps: Deps): LibraryChanges {
  const { store, background, save, load, hide, show } = deps;
  /** Changes wait for each other, and the page doesn't wait for them. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    const next = last.then(async () => {
      try {
        store.set({ error: undefined });
        await work();
      } catch (error) {
        await load();
        store.set({ error: messageOf(error) });
      } finally {
        store.set({ work: undefined });
      }
    });
    last = next;
    return next;
  };
  const progress = (kind: WorkKind, of: number) => {
    store.set({ work: { kind, done: 0, of } });
    return (done: number) => store.set({ work: { kind, done, of } });
  };
  const tell = (step: Step) =>
    store.set({ note: { kind: 'done', done: step.done }, steps: [step, ...store.get().steps] });
  const idsOf = (articles: readonly LibraryId[]) => articles.map(({ id }) => id);

  const restore = (taken: readonly RemovedArticle[]) =>
    inBatches(
      taken,
      (removed, isLast) => background.restoreArticles({ removed, isLast }),
      progress('restoring', taken.length),
    );
  const moveTo = (ids: readonly string[], target: SourceTarget) =>
    inBatches(
      ids,
      (articleIds, isLast) => background.moveArticles({ articleIds, target, isLast }),
      progress('moving', ids.length),
    );
  const move = (articles: readonly LibraryId[], target: SourceTarget, done: Done) => {
    const movable = articles.filter(({ isRemovable }) => isRemovable);
    return inTurn(async () => {
      await moveTo(idsOf(movable), target);
      const undo = async () => {
        for (const [id, those] of Map.groupBy(movable, ({ sourceId }) => sourceId)) {
          await moveTo(idsOf(those), { id, name: '' });
        }
      };
      tell({ done: { ...done, count: movable.length }, undo });
      await load();
    });
  };
  return {
    remove(articles, title) {
      const ids = idsOf(articles.filter(({ isRemovable }) => isRemovable));
      hide(ids);
      return inTurn(async () => {
        const taken: RemovedArticle[] = [];
        try {
          await inBatches(
            ids,
            async (articleIds, isLast) => {
              const read = await background.getArticles({ articleIds });
              await background.removeArticles({ articleIds, isLast });
              taken.push(...read);
            },
            progress('removing', ids.length),
          );
        } finally {
          show(ids);
          const done: Done = { kind: 'removed', count: taken.length, title };
          if (taken.length > 0) tell({ done, undo: () => restore(taken) });
        }
        await load();
      });
    },
    move(articles, title, target) {
      const { name: source } = target;
      return move(articles, target, { kind: 'moved', count: 0, title, source });
    },
    keep: (article, title) => move([article], SAVED, { kind: 'kept', count: 1, title }),
    export: (articles, format) =>
      inTurn(async () => {
        const found: RemovedArticle[] = [];
        await inBatches(
          idsOf(articles),
          async (articleIds) => found.push(...(await background.getArticles({ articleIds }))),
          progress('exporting', articles.length),
        );
        const { type, write } = ARTICLE_FORMATS[format];
        const text = write(found.map(({ article }) => article));
        const file = `dramatis-articles.${format}`;
        save(new Blob([text], { type: `${type};charset=utf-8` }), file);
        store.set({ note: { kind: 'exported', file } });
      }),
    undo: () =>
      inTurn(async () => {
        const [step, ...steps] = store.get().steps;
        if (!step) return;
        await step.undo();
        store.set({ note: { kind: 'undone', done: step.done }, steps });
        await load();
      }),
    dismiss: () => store.set({ note: undefined, steps: [] }),
  };
}
