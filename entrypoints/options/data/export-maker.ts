import type { ExportChoice, ExportState } from '@/components/options/data/data-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type {
  ExportedPage,
  ExportedPart,
} from '@/lib/core/formats/written/export/export-writer.ts';
import { EXPORT_WRITERS } from '@/lib/core/formats/written/export/export-writers.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { messageOf } from './message-of.ts';
import { saveDay } from './save-day.ts';

export interface ExportMaker {
  store: Store<{ state: ExportState; choice: ExportChoice; sources: readonly SourceSummary[] }>;
  /** there are these sources now */
  takeSources(sources: readonly SourceSummary[]): void;
  choose(choice: ExportChoice): void;
  make(): Promise<void>;
  cancel(): void;
}

export interface ExportMakerDeps {
  background: Pick<
    Client<BackgroundCalls>,
    'listSources' | 'exportPeople' | 'exportGiven' | 'exportStatements'
  >;
  /** passes the file to the reader, and returns its address, which is valid while the page is open */
  save(file: Blob, name: string): string;
  /** ms since the epoch */
  now(): number;
}

/** Exports what is known. It requests one page after another from the background, and gives the reader a file. */
export function createExportMaker({ background, save, now }: ExportMakerDeps): ExportMaker {
  const store: ExportMaker['store'] = createStore<ReturnType<ExportMaker['store']['get']>>({
    state: { kind: 'idle' },
    choice: { format: 'pack' },
    sources: [],
  });
  let run = 0;
  const show = (mine: number, state: ExportState) => {
    if (mine === run) store.set({ state });
  };
  const ask: {
    [Part in ExportedPart]: (request: {
      sourceId?: string;
      after?: string;
    }) => Promise<ExportedPage & { next?: string }>;
  } = {
    people: background.exportPeople,
    given: background.exportGiven,
    statements: background.exportStatements,
  };
  const takeSources = (all: readonly SourceSummary[]) => {
    const sources = all.filter(({ removedAt }) => removedAt === undefined);
    const { sourceId, format } = store.get().choice;
    const isGone = sourceId !== undefined && sources.every(({ id }) => id !== sourceId);
    store.set({ sources, ...(isGone ? { choice: { format } } : {}) });
  };

  const write = async (mine: number, { sourceId, format }: ExportChoice) => {
    takeSources(await background.listSources({}));
    // The source may have been removed in another window. Everything is no answer to one.
    if (store.get().choice.sourceId !== sourceId) return show(mine, { kind: 'empty' });
    const madeAt = now();
    const { type, extension, create } = EXPORT_WRITERS[format];
    const sources = chosenSources(store.get().sources, sourceId);
    const writer = create({
      sources: sources.map(({ name, licence }) => ({ name, licence })),
      madeAt: new Date(madeAt).toISOString(),
    });
    // A browser needn't keep the pieces of a file in memory.
    const sections: Blob[][] = [];
    let entries = 0;
    for (const part of writer.parts) {
      for (let after: string | undefined, isMore = true; isMore; ) {
        const { next, ...page } = await ask[part]({
          ...(sourceId === undefined ? {} : { sourceId }),
          ...(after === undefined ? {} : { after }),
        });
        if (mine !== run) return;
        const written = writer.write(page);
        for (const [at, text] of written.sections.entries()) {
          sections[at] ??= [];
          if (text) sections[at].push(new Blob([text]));
        }
        entries += written.entries;
        after = next;
        isMore = next !== undefined;
      }
    }
    if (entries === 0) return show(mine, { kind: 'empty' });
    const file = new Blob(
      writer.finish().flatMap((between, at) => [between, ...(sections[at] ?? [])]),
      { type },
    );
    const name = `dramatis-${format}-${saveDay(madeAt)}.${extension}`;
    show(mine, { kind: 'made', name, size: file.size, entries, address: save(file, name) });
  };

  return {
    store,
    takeSources,
    choose(choice) {
      run += 1;
      store.set({ choice, state: { kind: 'idle' } });
    },
    async make() {
      run += 1;
      const mine = run;
      show(mine, { kind: 'making' });
      await write(mine, store.get().choice).catch((error: unknown) =>
        show(mine, { kind: 'failed', message: messageOf(error) }),
      );
    },
    cancel() {
      run += 1;
      store.set({ state: { kind: 'idle' } });
    },
  };
}

/** The sources that a choice takes: see readExportedIds. */
export const chosenSources = (
  sources: readonly SourceSummary[],
  sourceId: string | undefined,
): SourceSummary[] =>
  sources.filter(({ id, enabled }) => (sourceId === undefined ? enabled : id === sourceId));
