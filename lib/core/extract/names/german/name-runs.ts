import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { DEGREES } from '../../../lexicon/german/role-words.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { SplitRun } from '../find-runs.ts';
import { isForename } from './forename.ts';
import { isSmallWord } from './name-word.ts';
import { splitRun } from './split-run.ts';

/** Longest run in tokens, not counting its first, so that the cost stays linear. */
const MAX_RUN = 12;

/**
 * Finds stretches of words that may end in a name, each split into the words before (`Bundeskanzlerin`, `Prof. Dr.`)
 * and the name. Every German noun has a capital. So the name begins after the last title or at a usual forename.
 * Without either, it is everything that can be a name.
 */
export function findNameRuns({ tokens, sentences }: ArticleDocument): SplitRun[] {
  const runs: SplitRun[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.first; index <= sentence.last; index++) {
      if (!isRunWord(tokens[index])) continue;
      const first = index;
      let last = index;
      for (;;) {
        const next = nextRunWord(tokens, last, sentence.last);
        if (next === undefined || next - first > MAX_RUN) break;
        last = next;
      }
      runs.push(splitRun(tokens, { first, last }));
      index = last;
    }
  }
  return runs;
}

function isRunWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (token.capital && !isSmallWord(token)) || DEGREES.has(token.lower);
}

function nextRunWord(tokens: readonly Token[], index: number, end: number): number | undefined {
  const quotation = tokens[index]?.quotation;
  for (let next = index + 1; next <= Math.min(end, index + 3); next++) {
    const token = tokens[next];
    if (!token || token.quotation !== quotation) return undefined;
    if (isRunWord(token)) return next;
    // `der`, `des` and `zu` open attributes of German nouns: only names of nobility have them inside.
    const isParticle = PARTICLES_IN_AN_ARTICLE.has(token.lower) && !DETERMINERS.has(token.lower);
    const isNoble = token.lower === 'der' && tokens[next - 1]?.lower === 'von';
    if (token.capital || (!isParticle && !isNoble)) return undefined;
    // `Ansicht von Doe`: after any other noun it opens an attribute.
    if (next === index + 1 && !isForename(tokens[index]?.text ?? '')) return undefined;
  }
  return undefined;
}
