import type { SplitRun } from '../names/run.ts';
import type { Token } from '../records/document.ts';

/** Somebody whom the article names only by title and surname. */
export interface TitledName {
  /** `President Doe` */
  readonly name: string;
  readonly surname: string;
}

/**
 * Reads a run of one word as a name by title and surname. `counts` tells how often each word is a name alone. Undefined
 * if its title says too little, or if the word may be no surname.
 */
export type ReadTitledName = (
  tokens: readonly Token[],
  run: SplitRun,
  counts: ReadonlyMap<string, number>,
) => TitledName | undefined;

/**
 * The unambiguous names by title and surname, as `titledName` reads them. Left out are surnames that `isTaken`, and
 * surnames with two different titles.
 */
export function titledNames(
  tokens: readonly Token[],
  runs: readonly SplitRun[],
  isTaken: (surname: string) => boolean,
  titledName: ReadTitledName,
): TitledName[] {
  const alone = runs.filter(({ name }) => name.first === name.last);
  const counts = new Map<string, number>();
  for (const { name } of alone) {
    const surname = tokens[name.first]?.text ?? '';
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  const found = new Map<string, TitledName | undefined>();
  for (const run of alone) {
    const titled = titledName(tokens, run, counts);
    if (!titled || isTaken(titled.surname)) continue;
    const other = found.get(titled.surname);
    const isRival = found.has(titled.surname) && other?.name !== titled.name;
    found.set(titled.surname, isRival ? undefined : titled);
  }
  return [...found.values()].filter((titled) => titled !== undefined);
}
