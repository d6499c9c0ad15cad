import { createStore, type Store } from '@/components/shared/store.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import type { Given } from '@/lib/core/formats/records/check-given.ts';
import type { About, ItemRecord } from '@/lib/core/formats/records/data-record.ts';
import type { FormatProblem, ReadPart } from '@/lib/core/formats/records/read-part.ts';
import type { GivenState } from '@/lib/core/import/given-state.ts';
import type { BackgroundCalls, Client, SourceTarget } from '@/lib/messaging/protocol.ts';
import type { GivenFile } from './read-given-file.ts';
import { summarise } from './summarise.ts';

/** Brings in files of data. They are read and shown, and only then kept. */
export interface GivenFlow<File extends GivenFile> {
  store: Store<{ state: GivenState }>;
  /** Reads those of the files that hold data, and returns the others. */
  readFiles(files: readonly File[], target: SourceTarget): Promise<File[]>;
  /** keeps everything that was found, as one version */
  add(): Promise<void>;
  /** Stops. What was kept before stays as it was. */
  cancel(): void;
  /** puts the version before back */
  putBack(): Promise<void>;
  close(): void;
}

export interface GivenDeps {
  background: Pick<
    Client<BackgroundCalls>,
    | 'findKnownNames'
    | 'beginRecords'
    | 'addRecords'
    | 'finishRecords'
    | 'cancelRecords'
    | 'putRecordsBack'
    | 'importArticles'
    | 'finishImport'
  >;
  readFile(file: GivenFile): Promise<AsyncIterable<ReadPart> | undefined>;
  hasRoom(bytes: number): Promise<boolean>;
  /** ms since the epoch */
  now(): number;
  /** the list of sources has changed */
  onKept(): void;
}

/** Records in one call. */
const BATCH = 250;
/** Articles in one call: each is read in the background. */
const ARTICLES = 10;
/** Records between two signs of progress, which also let the page answer. */
const STEP = 500;
/** Records of one import. More fit into no list that anybody has looked at. */
const MOST = 200_000;

interface Found {
  target: SourceTarget;
  files: string[];
  records: Given[];
  items: ItemRecord[];
  about: About;
  problems: FormatProblem[];
}

export function createGivenFlow<File extends GivenFile>(deps: GivenDeps): GivenFlow<File> {
  const { background } = deps;
  const store = createStore<{ state: GivenState }>({ state: { step: 'idle' } });
  let found: Found | undefined;
  /** The number of the current task. A newer number means that the task was cancelled. */
  let run = 0;
  const show = (state: GivenState) => store.set({ state });

  const readParts = async (
    mine: number,
    file: string,
    parts: AsyncIterable<ReadPart>,
    into: Found,
  ) => {
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
        show({ step: 'reading', file, records: into.records.length + into.items.length });
        await new Promise((resolve) => setTimeout(resolve));
        if (mine !== run) return;
      }
    }
  };

  return {
    store,
    async readFiles(files, target) {
      const mine = ++run;
      const others: File[] = [];
      const into: Found = { target, files: [], records: [], items: [], about: {}, problems: [] };
      for (const file of files) {
        const parts = await deps.readFile(file);
        if (!parts) {
          others.push(file);
          continue;
        }
        into.files.push(file.name);
        show({ step: 'reading', file: file.name, records: 0 });
        await readParts(mine, file.name, parts, into);
        if (mine !== run) return others;
      }
      if (into.files.length === 0) return others;
      const known = (names: string[]) => background.findKnownNames({ names });
      const summary = await summarise(into.records, known);
      if (mine !== run) return others;
      found = into;
      const articles = into.items.filter(({ isWhole }) => isWhole).length;
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
      });
      return others;
    },
    async add() {
      const mine = ++run;
      const { state } = store.get();
      if (!found || state.step !== 'review') return;
      if (!(await deps.hasRoom(state.summary.bytes)))
        return show({ ...state, isWithoutRoom: true });
      const { target, records, items, problems, files, about } = found;
      const whole = items.filter(({ isWhole }) => isWhole);
      const total = records.length + whole.length;
      let versionId: string | undefined;
      let articles = 0;
      try {
        if (records.length > 0) {
          const { title, publisher, url, licence, attribution } = about;
          const given = { title, publisher, url, licence, attribution };
          const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
          const begun = await background.beginRecords({
            target,
            about: { ...said, file: files.join(', '), retrievedAt: deps.now() },
            count: records.length,
          });
          versionId = begun.versionId;
        }
        for (let at = 0; versionId !== undefined && at < records.length; at += BATCH) {
          show({ step: 'adding', done: at, total });
          await background.addRecords({ versionId, records: records.slice(at, at + BATCH) });
          if (mine !== run) {
            await background.cancelRecords({ versionId });
            return;
          }
        }
        const report =
          versionId === undefined
            ? undefined
            : await background.finishRecords({ versionId, target });
        for (let at = 0; at < whole.length && mine === run; at += ARTICLES) {
          show({ step: 'adding', done: records.length + at, total });
          const batch = whole.slice(at, at + ARTICLES).map((item) => toArticle(item, about));
          const outcomes = await background.importArticles({ articles: batch, target });
          for (const [i, outcome] of outcomes.entries()) {
            if (!('problem' in outcome)) articles++;
            else {
              const [file, field] = [files.join(', '), batch[i]?.title ?? ''];
              problems.push({ file, cause: 'value', field, detail: outcome.problem });
            }
          }
        }
        if (articles > 0) await background.finishImport({});
        const canPutBack = report !== undefined && isReplacing(report);
        show({
          step: 'done',
          source: target.name,
          ...(report ? { report } : {}),
          articles,
          problems,
          canPutBack,
        });
      } catch (error) {
        if (versionId !== undefined)
          await background.cancelRecords({ versionId }).catch(() => undefined);
        const failure = error instanceof Error ? error.message : String(error);
        show({ step: 'done', source: target.name, articles, problems, failure, canPutBack: false });
      }
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

/** Something of the version before went or changed. */
const isReplacing = ({
  people,
  events,
  claims,
  renamed,
  rolesEnded,
}: {
  people: { gone: number };
  events: { gone: number };
  claims: { gone: number };
  renamed: number;
  rolesEnded: number;
}): boolean => people.gone + events.gone + claims.gone + renamed + rolesEnded > 0;

function toArticle(item: ItemRecord, about: About): OfferedArticle {
  const { key, title, text, author, publishedOn, url, lang } = item;
  const publisher = item.publisher ?? about.title;
  return {
    key: `record:${key}`,
    title,
    text: text.startsWith(title) ? text : `${title}\n\n${text}`,
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(url ? { url } : {}),
    ...(lang ? { lang } : {}),
    ...(publisher ? { publisher } : {}),
  };
}
