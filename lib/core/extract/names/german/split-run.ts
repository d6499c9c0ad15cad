import { THINGS_BEHIND } from '../../../lexicon/german/name-words.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import type { Token } from '../../records/document.ts';
import type { Run, SplitRun } from '../run.ts';
import { isForename } from './forename.ts';
import { isNameWord, isTitleWord } from './name-word.ts';

/** The words before a name in a run, and the name. The name is empty if nothing in the run can be one. */
export function splitRun(tokens: readonly Token[], run: Run): SplitRun {
  let { first } = run;
  let { last } = run;
  for (let index = run.first; index <= run.last; index++) {
    const token = tokens[index] as Token;
    // `Ministerpräsident Christian Wulff`: a title after a forename is a surname, `Helga Richter`.
    const isSurname = index > first && isForename(tokens[index - 1]?.text ?? '');
    if (isTitleWord(token) && !isSurname) first = index + 1;
    // `Facebook-Chef Doe` apart, what can be no name ends what stands before it.
    else if (
      token.kind === 'word' &&
      token.capital &&
      !isNameWord(token) &&
      !isNumeral(tokens, run, index)
    ) {
      if (index > first && isForename(tokens[first]?.text ?? '')) {
        // `die Jane Doe Stiftung`
        if (THINGS_BEHIND.has(token.lower)) return withoutName(run);
        last = index - 1;
        break;
      }
      first = index + 1;
    }
  }
  if (first > run.last) return withoutName(run);
  for (let index = first; index < last; index++) {
    if (!isForename(tokens[index]?.text ?? '')) continue;
    first = index;
    break;
  }
  last = beforeOwned(tokens, first, last);
  while (last > first && !tokens[last]?.capital) last--;
  while (first < last && PARTICLES_IN_AN_ARTICLE.has(tokens[first]?.lower ?? '')) first++;
  return { title: { first: run.first, last: first - 1 }, name: { first, last } };
}

const withoutName = (run: Run): SplitRun => ({
  title: run,
  name: { first: run.last + 1, last: run.last },
});

/** The end of a genitive before a noun: `Jane Does | Politik`. */
function beforeOwned(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    const { text } = tokens[index] as Token;
    if (isForename(text) || !/\p{Ll}{2}s$/u.test(text)) continue;
    return index;
  }
  return last;
}

/** `Johannes Paul II.`, `Karl Gustav XVI.` */
function isNumeral(tokens: readonly Token[], run: Run, index: number): boolean {
  return index > run.first && /^[IVX]+$/.test(tokens[index]?.text ?? '');
}
