import { isCapitalised } from './find-candidates.ts';
import type { BlockWords } from './name-context.ts';
import type { Reading } from './read-surname.ts';

/** What the page as a whole says of the names on it. */
export interface PageEvidence {
  /** how often each entity is named in full */
  introduced: ReadonlyMap<string, number>;
  /** entities whose surname stands in running text with nothing against it */
  supported: ReadonlySet<string>;
  /** entities whose surname follows a title that they hold */
  titled: ReadonlySet<string>;
  /** surname → forenames of others who bear it */
  rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** words that the page also writes without a capital: ordinary ones */
  ordinary: ReadonlySet<string>;
  /** how many entities are known at all */
  known: number;
}

/** Gathers what all readings of a page say together. */
export function gatherEvidence(
  readings: readonly Reading[],
  blocks: readonly BlockWords[],
  known: number,
): PageEvidence {
  const introduced = new Map<string, number>();
  const supported = new Set<string>();
  const titled = new Set<string>();
  const rivals = new Map<string, Set<string>>();
  const ordinary = findOrdinary(blocks);
  const addRival = (surname: string, forename: string) => {
    rivals.set(surname, (rivals.get(surname) ?? new Set()).add(forename));
  };
  for (const reading of readings) {
    if (reading.kind === 'full') {
      const { entityId } = reading.entry;
      introduced.set(entityId, (introduced.get(entityId) ?? 0) + 1);
    } else if (reading.kind === 'surname') {
      for (const { entityId } of reading.entries) {
        supported.add(entityId);
        if (reading.titled) titled.add(entityId);
      }
    } else if (reading.kind === 'rival') {
      addRival(reading.surname, reading.forename);
    } else if (reading.kind === 'unsure') {
      // “Jane Smith Wins”: one word that is nowhere an ordinary one, right before the surname.
      const [forename, ...more] = reading.before;
      if (forename && more.length === 0 && !ordinary.has(forename)) {
        addRival(reading.surname, forename);
      }
    }
  }
  return { introduced, supported, titled, rivals, ordinary, known };
}

function findOrdinary(blocks: readonly BlockWords[]): Set<string> {
  const ordinary = new Set<string>();
  for (const { text, tokens } of blocks) {
    for (const token of tokens) if (!isCapitalised(text, token)) ordinary.add(token.key);
  }
  return ordinary;
}
