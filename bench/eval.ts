import { type CorpusCase, KINDS, listCases, readCase } from '../tests/corpus/corpus.ts';

/**
 * Prints precision, recall and F1 per kind of fact over the golden corpus: `node bench/eval.ts`. A fact is
 * right when all of it is: person, words, place in the text, date. Exits with 1 when anything is missing or
 * too many.
 */

interface Score {
  right: number;
  extra: string[];
  missed: string[];
}

function scoreKind(cases: readonly CorpusCase[], kind: (typeof KINDS)[number]): Score {
  const score: Score = { right: 0, extra: [], missed: [] };
  for (const { name, gold, extracted } of cases) {
    const left = [...gold[kind]];
    for (const fact of extracted[kind]) {
      const at = left.indexOf(fact);
      if (at < 0) score.extra.push(`${name}: ${fact}`);
      else {
        left.splice(at, 1);
        score.right++;
      }
    }
    score.missed.push(...left.map((fact) => `${name}: ${fact}`));
  }
  return score;
}

function main(): void {
  const cases = listCases().map(readCase);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(9);
  console.log(`${cases.length} articles`);
  console.log('kind         precision    recall        F1   right  extra missed');
  for (const kind of KINDS) {
    const { right, extra, missed } = scoreKind(cases, kind);
    const precision = right + extra.length === 0 ? 1 : right / (right + extra.length);
    const recall = right + missed.length === 0 ? 1 : right / (right + missed.length);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const counts = [right, extra.length, missed.length].map((count) => String(count).padStart(7));
    console.log(
      `${kind.padEnd(12)} ${percent(precision)} ${percent(recall)} ${percent(f1)} ${counts.join('')}`,
    );
    for (const fact of extra) console.log(`  + ${fact}`);
    for (const fact of missed) console.log(`  - ${fact}`);
    if (extra.length + missed.length > 0) process.exitCode = 1;
  }
}

main();
