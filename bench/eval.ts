import { basename } from 'node:path';
import {
  type CorpusCase,
  INDEPENDENT_SETS,
  type IndependentSet,
  listCases,
  listIndependentCases,
  readCase,
} from '../tests/corpus/corpus.ts';
import { scoreExactly, scoreInSubstance } from '../tests/corpus/figures.ts';
import { ONE_PERSON } from '../tests/people/one-person.ts';
import {
  goldPairs,
  type PeopleCase,
  readCase as readPeople,
} from '../tests/people/people-cases.ts';
import { TWO_PEOPLE } from '../tests/people/two-people.ts';
import { readSpottingCases } from '../tests/spotting/spotting-corpus.ts';
import { addToScore, measuresOf, type Score } from './score.ts';

const LANGUAGE_OF: Record<IndependentSet, string> = { independent: 'English', german: 'German' };

/**
 * Prints precision, recall and F1 over the golden corpora. `npm run eval`, or for some independent articles `npm run
 * eval -- NAME…`.
 *
 * Extraction is scored per kind of fact, over the articles that guard the rules and separately over the independent
 * ones. The latter are scored in substance (`substance.ts`), with the errors, and with every detail of a fact: person,
 * words, place in the text, cue, date.
 *
 * People are scored by pairs of names.
 *
 * Spotting is scored per kind of text. A mention is right if its span and person are.
 *
 * Exits with 1 if a required item is missing or superfluous. Independent articles and known gaps of the spotting corpus
 * never fail.
 */
function main(): void {
  const only = process.argv.slice(2);
  const sets = INDEPENDENT_SETS.map((set) => ({
    set,
    names: listIndependentCases(set).filter(
      (name) => only.length === 0 || only.includes(basename(name)),
    ),
  }));
  if (only.length > 0) {
    for (const { set, names } of sets)
      if (names.length > 0) printIndependent(set, names.map(readCase));
    return;
  }
  const guarding = listCases().map(readCase);
  printHead(`${guarding.length} articles beside which the rules were written`);
  for (const [kind, score] of scoreExactly(guarding)) {
    if (kind === 'dates') continue;
    print(kind, score);
    if (score.extra.length + score.missed.length > 0) process.exitCode = 1;
  }
  for (const { set, names } of sets) printIndependent(set, names.map(readCase));
  printPeople([...ONE_PERSON, ...TWO_PEOPLE]);
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

function printIndependent(set: IndependentSet, cases: readonly CorpusCase[]): void {
  const what = `${cases.length} independent articles in ${LANGUAGE_OF[set]}`;
  printHead(`\n${what}, in substance`);
  for (const [kind, score] of scoreInSubstance(cases)) print(kind, score);
  printHead(`\n${what}, every detail of a fact at once`);
  for (const [kind, score] of scoreExactly(cases)) print(kind, { ...score, listed: false });
}

/** Pairs of names over several articles: those that are one person's, and those that are joined. */
function printPeople(cases: readonly PeopleCase[]): void {
  const score: Score = { right: 0, extra: [], missed: [] };
  for (const one of cases) {
    const text = (pairs: ReturnType<typeof goldPairs>) => pairs.map((pair) => pair.join(' = '));
    addToScore(score, one.kind, text(goldPairs(one)), text(readPeople(one).joined));
  }
  printHead(`\n${cases.length} groups of articles, in which names are one person's or not`);
  print('pairs', score);
  if (score.extra.length + score.missed.length > 0) process.exitCode = 1;
}

function printHead(what: string): void {
  console.log(what);
  console.log('kind         precision    recall        F1   right  extra missed');
}

function print(kind: string, score: Score & { listed?: false }): void {
  const { precision, recall, f1 } = measuresOf(score);
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(9);
  const counts = [score.right, score.extra.length, score.missed.length];
  const figures = [precision, recall, f1].map(percent).join(' ');
  console.log(
    `${kind.padEnd(12)} ${figures} ${counts.map((count) => String(count).padStart(7)).join('')}`,
  );
  if (score.listed === false) return;
  for (const fact of score.extra) console.log(`  + ${fact}`);
  for (const fact of score.missed) console.log(`  - ${fact}`);
}

main();
