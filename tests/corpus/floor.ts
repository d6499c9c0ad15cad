import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CorpusCase } from './corpus.ts';

/** What the independent articles were read with at best; `scripts/corpus/raise-floor.ts` raises it. */
export interface Floor {
  /** of the texts and their gold that the figures are of, as `digestOf` gives it */
  digest: string;
  /** as `figuresOf` gives them */
  figures: Record<string, number>;
}

export const FLOOR_FILE = fileURLToPath(new URL('floor.json', import.meta.url));

export function readFloor(): Floor {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8')) as Floor;
}

/** Tells whether articles or gold changed, with which figures cannot be compared any more. */
export function digestOf(cases: readonly CorpusCase[]): string {
  const hash = createHash('sha256');
  for (const { name, article, written } of cases) {
    hash.update(JSON.stringify([name, article.text, written]));
  }
  return hash.digest('hex').slice(0, 16);
}
