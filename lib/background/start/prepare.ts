import { log } from '../../log/log.ts';
import type { Database } from '../../store/database/database.ts';
import { findReadingStamp, writeReadingStamp } from '../../store/meta/reading-stamps.ts';
import type { IngestDeps } from '../articles/ingest-article.ts';
import { ingestBundle } from '../articles/ingest-bundle.ts';
import { readAgain } from '../articles/read-again.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createLazy } from '../knowledge/lazy.ts';
import { isNoStorage } from '../storage/no-storage.ts';
import type { BundledSource } from '../workshop/read-bundle.ts';

export interface PrepareDeps {
  database: Database;
  ingest: IngestDeps;
  readBundle(): Promise<BundledSource[]>;
  knowledge: Pick<Knowledge, 'changed' | 'publish'>;
  /** there isn't even room for what the extension ships with */
  readFromBundle(reason: string): void;
}

/** What the background does when it starts. */
export interface Preparation {
  /**
   * Resolves when questions can be answered. That is at once if the bundle was ever ingested. A newer bundle, articles
   * read by older rules and an unpublished gate are handled in the meantime.
   */
  ready(): Promise<void>;
  /** The database was created or repaired, so its contents must be checked again. */
  startOver(): void;
  /** Starts no more work on kept data, which is about to be erased. `startOver` ends this. */
  stop(): void;
}

export function createPreparation(deps: PrepareDeps): Preparation {
  const { database, ingest, knowledge } = deps;
  let isStopped = false;
  let run = 0;

  const fill = async () => {
    const changed = await ingestBundle(ingest, await deps.readBundle());
    await writeReadingStamp(database, 'bundle', ingest.readingStamp);
    await (changed ? knowledge.changed() : knowledge.publish());
  };
  const catchUp = async (isFilled: boolean) => {
    run++;
    const mine = run;
    const isWanted = () => !isStopped && mine === run;
    if (!isWanted()) return;
    await (isFilled ? knowledge.publish() : fill());
    if (await readAgain(ingest, isWanted)) await knowledge.changed();
  };
  // Once in the life of a background, and again after a failure.
  const started = createLazy(async () => {
    const stamp = await findReadingStamp(database, 'bundle');
    if (stamp === undefined) {
      await fill().catch((error: unknown) => {
        if (!isNoStorage(error)) throw error;
        deps.readFromBundle(error instanceof Error ? error.message : String(error));
      });
    }
    catchUp(stamp === undefined || stamp === ingest.readingStamp).catch((error: unknown) =>
      log.error('What is kept could not be brought up to date', error),
    );
  });

  return {
    async ready() {
      // Opening the database shows whether it was deleted or repaired.
      await database.use(async () => undefined);
      await started.get();
    },
    startOver() {
      isStopped = false;
      started.forget();
    },
    stop() {
      isStopped = true;
    },
  };
}
