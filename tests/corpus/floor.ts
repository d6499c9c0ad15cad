import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CorpusCase, IndependentSet } from './corpus.ts';

/** The best results so far over the independent articles. `scripts/corpus/raise-floor.ts` raises them. */
export interface Floor {
  /** of the texts and gold behind the figures, as `digestOf` gives it */
  digest: string;
  /** as `figuresOf` gives them */
  figures: Record<string, number>;
}

export const FLOOR_FILE = fileURLToPath(new URL('floor.json', import.meta.url));

/** The floor of each set of articles. */
export type Floors = Readonly<Record<IndependentSet, Floor>>;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floors;
}

/** Changes if articles or gold change, since the figures then can't be compared. */
export function digestOf(cases: readonly CorpusCase[]): string {
  const hash = createHash('sha256');
  for (const { name, article, written } of cases) {
    hash.update(JSON.stringify([name, article.text, written]));
  }
  return hash.digest('hex').slice(0, 16);
}
