/** How many expected facts or mentions were found, which were missing, and which were too many. */
export interface Score {
  right: number;
  extra: string[];
  missed: string[];
}

/** Pairs each result with one expected item. `prefix` names the case in the lists. */
export function addToScore(
  score: Score,
  prefix: string,
  gold: readonly string[],
  found: readonly string[],
): void {
  const left = [...gold];
  for (const fact of found) {
    const at = left.indexOf(fact);
    if (at < 0) score.extra.push(`${prefix}: ${fact}`);
    else {
      left.splice(at, 1);
      score.right++;
    }
  }
  score.missed.push(...left.map((fact) => `${prefix}: ${fact}`));
}

/** Precision, recall and F1 between 0 and 1. Nothing expected and nothing found counts as right. */
export function measuresOf({ right, extra, missed }: Score): {
  precision: number;
  recall: number;
  f1: number;
} {
  const ratio = (other: number) => (right + other === 0 ? 1 : right / (right + other));
  const precision = ratio(extra.length);
  const recall = ratio(missed.length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
