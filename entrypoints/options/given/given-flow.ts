import { createStore, type Store } from '@/components/shared/store.ts';
import { guessColumns, type Mapping } from '@/lib/core/formats/table/mapping.ts';
import {
  showTable,
  type TableColumns,
  type TableHead,
  withColumn,
} from '@/lib/core/formats/table/table-head.ts';
import type { GivenState } from '@/lib/core/import/given-state.ts';
import { summarise } from '@/lib/core/import/summarise.ts';
import type { ColumnField } from '@/lib/core/lexicon/column-names.ts';
import type { VersionReport } from '@/lib/core/records/compare-versions.ts';
import type { BackgroundCalls, Client, SourceTarget } from '@/lib/messaging/protocol.ts';
import {
  type Found,
  type Keeping,
  type KeepingCalls,
  keepArticles,
  keepRecords,
  wholeItems,
} from './keep-given.ts';
import type { GivenFile, Parts } from './read-given-file.ts';

/** Brings in files of data. They are read and shown, and only then kept. */
export interface GivenFlow<File extends GivenFile> {
  store: Store<{ state: GivenState }>;
  /** Reads those of the files that hold data, and returns the others. */
  readFiles(files: readonly File[], target: SourceTarget): Promise<File[]>;
  /** Reads the files again, with another meaning of a table's columns. `table` is its place among the tables. */
  setColumn(table: number, column: number, field: ColumnField | undefined): Promise<void>;
  /** keeps everything that was found, as one version */
  add(): Promise<void>;
  /** Stops. What was kept before stays as it was. */
  cancel(): void;
  /** puts the version before back */
  putBack(): Promise<void>;
  close(): void;
}

export interface GivenDeps {
  background: KeepingCalls & Pick<Client<BackgroundCalls>, 'findKnownNames' | 'putRecordsBack'>;
  readFile(file: GivenFile, mapping?: Mapping): Promise<Parts | undefined>;
  /** of a table; undefined for other files */
  readFirstRows(file: GivenFile): Promise<TableHead | undefined>;
  hasRoom(bytes: number): Promise<boolean>;
  /** ms since the epoch */
  now(): number;
  /** the list of sources has changed */
  onKept(): void;
}

/** Records between two signs of progress, which also let the page answer. */
const STEP = 500;
/** Records of one import. More fit into no list that anybody has looked at. */
const MOST = 200_000;

export function createGivenFlow<File extends GivenFile>(deps: GivenDeps): GivenFlow<File> {
  const { background } = deps;
  const store = createStore<{ state: GivenState }>({ state: { step: 'idle' } });
  let found: Found | undefined;
  /** The number of the current task. A newer number means that the task was cancelled. */
  let run = 0;
  const show = (state: GivenState) => store.set({ state });
  /** What is looked at stays while it is read with other columns: the reader is in the middle of it. */
  const showReading = (file: string, records: number) => {
    if (!isAgain) show({ step: 'reading', file, records });
  };
  let isAgain = false;

  const readParts = async (mine: number, file: string, parts: Parts, into: Found) => {
    let count = 0;
    for await (const part of parts) {
      if (part.kind === 'about') into.about = { ...part.about, ...into.about };
      else if (part.kind === 'problem') into.problems.push(part.problem);
      else if (part.record.kind === 'item') into.items.push(part.record);
      else into.records.push(part.record);
      if (into.records.length >= MOST) {
        into.problems.push({ file, cause: 'size', detail: `${MOST}` });
        return;
      }
      if (++count % STEP === 0) {
        showReading(file, into.records.length + into.items.length);
        await new Promise((resolve) => setTimeout(resolve));
        if (mine !== run) return;
      }
    }
  };

  /** the files that are looked at, and what the reader said of their columns */
  let looked: { files: readonly File[]; target: SourceTarget; mappings: Map<File, Mapping> };

  const readAll = async (): Promise<File[]> => {
    const { files, target, mappings } = looked;
    const mine = ++run;
    const others: File[] = [];
    const tables: TableColumns[] = [];
    const into: Found = { target, files: [], records: [], items: [], about: {}, problems: [] };
    for (const file of files) {
      const rows = await deps.readFirstRows(file);
      const mapping = rows && (mappings.get(file) ?? guessColumns(rows.header));
      const parts = await deps.readFile(file, mapping);
      if (!parts) {
        others.push(file);
        continue;
      }
      into.files.push(file.name);
      if (rows && mapping) tables.push(showTable(file.name, rows, mapping));
      showReading(file.name, 0);
      await readParts(mine, file.name, parts, into);
      if (mine !== run) return others;
    }
    if (into.files.length === 0) return others;
    const known = (names: string[]) => background.findKnownNames({ names });
    const summary = await summarise(into.records, known);
    if (mine !== run) return others;
    found = into;
    const articles = wholeItems(into).length;
    show({
      step: 'review',
      source: target.name,
      summary: {
        ...summary,
        articles,
        headlines: into.items.length - articles,
        ...(into.about.licence ? { licence: into.about.licence } : {}),
      },
      problems: into.problems,
      tables,
    });
    return others;
  };

  return {
    store,
    readFiles(files, target) {
      looked = { files, target, mappings: new Map() };
      isAgain = false;
      return readAll();
    },
    async setColumn(table, column, field) {
      const { state } = store.get();
      if (state.step !== 'review') return;
      const shown = state.tables[table];
      const file = looked.files.find(({ name }) => name === shown?.file);
      if (!file) return;
      const before = looked.mappings.get(file) ?? guessColumns(shown?.header ?? []);
      looked.mappings.set(file, withColumn(before, column, field));
      isAgain = true;
      await readAll();
    },
    async add() {
      const mine = ++run;
      const { state } = store.get();
      if (!found || state.step !== 'review') return;
      if (!(await deps.hasRoom(state.summary.bytes)))
        return show({ ...state, isWithoutRoom: true });
      if (mine !== run) return;
      const total = found.records.length + wholeItems(found).length;
      const done = await keep(found, {
        background,
        retrievedAt: deps.now(),
        isStopped: () => mine !== run,
        onProgress: (done) => mine === run && show({ step: 'adding', done, total }),
      });
      // Whoever stopped it may already be looking at other files.
      if (mine === run) show(done);
      deps.onKept();
    },
    cancel() {
      run++;
      found = undefined;
      show({ step: 'idle' });
    },
    async putBack() {
      if (!found) return;
      await background.putRecordsBack({ sourceId: found.target.id });
      found = undefined;
      show({ step: 'idle' });
      deps.onKept();
    },
    close() {
      run++;
      found = undefined;
      show({ step: 'idle' });
    },
  };
}

/** Keeps what was found, and says what came of it. */
async function keep(found: Found, keeping: Keeping): Promise<GivenState> {
  const done = {
    step: 'done',
    source: found.target.name,
    articles: 0,
    problems: found.problems,
    canPutBack: false,
  } as const;
  try {
    const report = await keepRecords(found, keeping);
    const { articles, problems } = await keepArticles(found, keeping);
    return {
      ...done,
      ...(report ? { report, canPutBack: isReplacing(report) } : {}),
      articles,
      problems: [...found.problems, ...problems],
    };
  } catch (error) {
    return { ...done, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Something of the version before went or changed. */
const isReplacing = ({ people, events, claims, renamed, rolesEnded }: VersionReport): boolean =>
  people.gone + events.gone + claims.gone + renamed + rolesEnded > 0;
