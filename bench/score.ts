/** How many of the facts or mentions expected were found, and which were not, or were too many. */
export interface Score {
  right: number;
  extra: string[];
  missed: string[];
}

/** Pairs what was found with what was expected, each once. `prefix` names the case in the lists. */
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

/** Precision, recall and F1 between 0 and 1; nothing expected and nothing found is right. */
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
