import type { DramatisDatabase } from '../database/database.ts';

const STORES = [
  'sources',
  'entities',
  'people',
  'tallies',
  'namings',
  'articles',
  'statements',
  'sayings',
  'events',
  'disputes',
  'generations',
  'records',
] as const;

/** A transaction over everything that a card is made of. */
export const startReading = (db: DramatisDatabase) => db.transaction(STORES);

export type CardReading = ReturnType<typeof startReading>;
