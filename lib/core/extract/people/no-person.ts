import { OF_OR_AT } from '../../lexicon/english/function-words.ts';
import { NOT_PERSONAL } from '../../lexicon/english/name-words.ts';
import {
  BODIES_WITH_A_NAME,
  HEADS_OF_BODIES,
  SHORT_TITLES,
} from '../../lexicon/english/role-words.ts';
import { foldText as fold } from '../../text/fold.ts';
import { isTitleCase } from '../grammar/title-case.ts';
import type { Run } from '../names/run.ts';
import type { Token } from '../records/document.ts';
import { isForename } from './acts.ts';

/**
 * Whether a run in a headline contains more than a forename and a surname: `Jane Doe Joins List`, `Growing Anger
 * Appeals`.
 */
export function isHeadlinePiece(
  tokens: readonly Token[],
  run: Run,
  foldText: (text: string) => string,
): boolean {
  if (!isTitleCase(tokens, run.first)) return false;
  if (run.last - run.first > 1) return true;
  const isTitled = SHORT_TITLES.test(tokens[run.first - 1]?.lower ?? '');
  return !isTitled && !isForename(foldText(tokens[run.first]?.text ?? ''));
}

/** `his publisher, W. Doe`, `the editor of the newspaper, Il Foo`: the company or newspaper follows the comma. */
export function isOfBody(tokens: readonly Token[], run: Run, last: number): boolean {
  const noun = tokens[last]?.lower ?? '';
  if (isForename(fold(tokens[run.first]?.text ?? ''))) return false;
  return BODIES_WITH_A_NAME.has(noun);
}

/** `the founder of Foo Bar`, `a director at Foo Bar`: the name of something that people found or lead. */
export function isLed(tokens: readonly Token[], run: Run): boolean {
  let link = run.first - 1;
  if (tokens[link]?.lower === 'the') link--;
  if (!OF_OR_AT.has(tokens[link]?.lower ?? '')) return false;
  const head = tokens[link - 1];
  // `the Office of Foo Planning`
  const isBody = head?.capital === true && NOT_PERSONAL.has(head.lower);
  return isBody || HEADS_OF_BODIES.has(head?.lower ?? '');
}
