import { KINDS, listCases, readCase } from '../tests/corpus/corpus.ts';
import { readSpottingCases } from '../tests/spotting/spotting-corpus.ts';
import { addToScore, measuresOf, type Score } from './score.ts';

/**
 * Prints precision, recall and F1 over the golden corpora: `node bench/eval.ts`. Of extraction per kind of fact: a
 * fact is right when all of it is: person, words, place in the text, date. Of spotting per kind of text: a mention
 * is right when its span and the person are. Exits with 1 when anything is missing or too many; what the spotting
 * corpus marks as knowingly missed counts as missed in the figures, and fails nothing.
 */
function main(): void {
  const articles = listCases().map(readCase);
  printHead(`${articles.length} articles`);
  for (const kind of KINDS) {
    const score: Score = { right: 0, extra: [], missed: [] };
    for (const { name, gold, extracted } of articles) {
      addToScore(score, name, gold[kind], extracted[kind]);
    }
    print(kind, score);
    if (score.extra.length + score.missed.length > 0) process.exitCode = 1;
  }
  const texts = readSpottingCases();
  printHead(`\n${texts.length} texts, spotted among 2,000 others`);
  const all: Score = { right: 0, extra: [], missed: [] };
  for (const [kind, cases] of Map.groupBy(texts, (text) => text.kind)) {
    const score: Score = { right: 0, extra: [], missed: [] };
    for (const { name, gold, knownMisses, found } of cases) {
      addToScore(score, name, [...gold, ...knownMisses], found);
      addToScore(all, name, [...gold, ...knownMisses], found);
    }
    print(kind, score);
  }
  print('all', all);
  const known = texts.reduce((sum, { knownMisses }) => sum + knownMisses.length, 0);
  if (all.extra.length > 0 || all.missed.length !== known) process.exitCode = 1;
}

function printHead(what: string): void {
  console.log(what);
  console.log('kind         precision    recall        F1   right  extra missed');
}

function print(kind: string, score: Score): void {
  const { precision, recall, f1 } = measuresOf(score);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(9);
  const counts = [score.right, score.extra.length, score.missed.length];
  const figures = [precision, recall, f1].map(percent).join(' ');
  console.log(
    `${kind.padEnd(12)} ${figures} ${counts.map((count) => String(count).padStart(7)).join('')}`,
  );
  for (const fact of score.extra) console.log(`  + ${fact}`);
  for (const fact of score.missed) console.log(`  - ${fact}`);
}

main();
