import type { BackUpState } from '@/components/options/data/data-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { BackupRecord, Digest } from '@/lib/core/formats/backup/backup.ts';
import { writeBackup } from '@/lib/core/formats/backup/write-backup.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { messageOf } from './message-of.ts';
import { saveDay } from './save-day.ts';

export interface BackupMaker {
  store: Store<{ state: BackUpState }>;
  make(): Promise<void>;
  cancel(): void;
}

export interface BackupMakerDeps {
  background: Pick<Client<BackgroundCalls>, 'readBackup' | 'countKept'>;
  digest: Digest;
  /** passes the file to the reader, and returns its address, which is valid while the page is open */
  save(file: Blob, name: string): string;
  /** ms since the epoch */
  now(): number;
}

/** UTF-16 units of lines that form one piece of the file. The browser needn't keep pieces in memory. */
const PIECE = 1_000_000;

/** Makes a backup. It requests one page after another from the background, and gives the reader a file. */
export function createBackupMaker(deps: BackupMakerDeps): BackupMaker {
  const store: BackupMaker['store'] = createStore<{ state: BackUpState }>({
    state: { kind: 'idle' },
  });
  let run = 0;
  const show = (mine: number, state: BackUpState) => {
    if (mine === run) store.set({ state });
  };

  /** `onPage` receives the number of articles so far, each time a page was written. */
  async function* readAll(
    mine: number,
    onPage: (articles: number) => void,
  ): AsyncGenerator<BackupRecord> {
    let articles = 0;
    for (let next: string | undefined, isMore = true; isMore && mine === run; ) {
      const page = await deps.background.readBackup(next === undefined ? {} : { after: next });
      yield* page.records;
      articles += page.records.filter(({ kind }) => kind === 'article').length;
      onPage(articles);
      next = page.next;
      isMore = next !== undefined;
    }
  }

  const write = async (mine: number) => {
    const madeAt = deps.now();
    const { articles: of } = await deps.background.countKept({});
    let articles = 0;
    show(mine, { kind: 'making', done: 0, of });
    const records = readAll(mine, (done) => {
      articles = done;
      show(mine, { kind: 'making', done, of });
    });
    const file = await collect(writeBackup(records, { madeAt, digest: deps.digest }));
    if (mine !== run) return;
    const name = `dramatis-backup-${saveDay(madeAt)}.ndjson`;
    const address = deps.save(file, name);
    show(mine, { kind: 'made', name, size: file.size, articles, address });
  };

  return {
    store,
    async make() {
      run += 1;
      const mine = run;
      show(mine, { kind: 'making', done: 0, of: 0 });
      await write(mine).catch((error: unknown) =>
        show(mine, { kind: 'failed', message: messageOf(error) }),
      );
    },
    cancel() {
      run += 1;
      store.set({ state: { kind: 'idle' } });
    },
  };
}

async function collect(lines: AsyncIterable<string>): Promise<Blob> {
  const pieces: Blob[] = [];
  let open: string[] = [];
  let length = 0;
  const close = () => {
    pieces.push(new Blob(open));
    open = [];
    length = 0;
  };
  for await (const line of lines) {
    open.push(line);
    length += line.length;
    if (length > PIECE) close();
  }
  close();
  return new Blob(pieces, { type: 'application/x-ndjson' });
}
