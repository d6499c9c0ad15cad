import type { Database } from '../../store/database/database.ts';
import { createMemoryDatabase } from '../../store/database/memory-database.ts';
import { writeRevision } from '../../store/meta/knowledge-revision.ts';
import { writeReadingStamp } from '../../store/meta/reading-stamps.ts';
import { joinChanged } from '../../store/people/join-changed.ts';
import type { BundledSource } from '../workshop/read-bundle.ts';
import type { IngestDeps } from './ingest-article.ts';
import { ingestBundle } from './ingest-bundle.ts';

export interface OpenBundleDeps extends Omit<IngestDeps, 'database'> {
  readBundle(): Promise<BundledSource[]>;
}

/** What the extension ships with, in memory and read-only. */
export async function openBundle({ readBundle, ...deps }: OpenBundleDeps): Promise<Database> {
  const database = createMemoryDatabase();
  await ingestBundle({ ...deps, database }, await readBundle());
  await joinChanged(database);
  await writeReadingStamp(database, 'bundle', deps.readingStamp);
  await writeReadingStamp(database, 'articles', deps.readingStamp);
  // The same at every start, since otherwise open pages would scan again each time.
  await writeRevision(database, `shipped ${deps.readingStamp}`);
  database.freeze();
  return database;
}
