import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { DEGREES } from '../../../lexicon/german/role-words.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { findRunsBy } from '../find-runs-by.ts';
import type { SplitRun } from '../run.ts';
import { isForename } from './forename.ts';
import { isSmallWord } from './name-word.ts';
import { splitRun } from './split-run.ts';

/**
 * Finds stretches of words that may end in a name, each split into the words before (`Bundeskanzlerin`, `Prof. Dr.`)
 * and the name. Every German noun has a capital. So the name begins after the last title or at a usual forename.
 * Without either, it is everything that can be a name.
 */
export const findNameRuns = (document: ArticleDocument): SplitRun[] =>
  findRunsBy({ isRunWord, isLink, mostLinks: 2, longest: 12 }, document).map((run) =>
    splitRun(document.tokens, run),
  );

function isRunWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (token.capital && !isSmallWord(token)) || DEGREES.has(token.lower);
}

/** A particle between a forename and the next word. */
function isLink(tokens: readonly Token[], index: number, last: number): boolean {
  const { lower, capital } = tokens[index] as Token;
  // `der`, `des` and `zu` open attributes of German nouns: only names of nobility have them inside.
  const isParticle = PARTICLES_IN_AN_ARTICLE.has(lower) && !DETERMINERS.has(lower);
  const isNoble = lower === 'der' && tokens[index - 1]?.lower === 'von';
  if (capital || (!isParticle && !isNoble)) return false;
  // `Ansicht von Doe`: after any other noun it opens an attribute.
  return index > last + 1 || isForename(tokens[last]?.text ?? '');
}
