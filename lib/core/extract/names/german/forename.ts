import { FORENAMES } from '../../../lexicon/german/name-words.ts';
import { isForename as isForenameOfTheWorld } from '../../../lexicon/names/forenames.ts';
import { foldText } from '../../../text/fold.ts';

/** Whether a word is a usual forename, also one of two joined by a hyphen: `Hans-Peter`. */
export function isForename(word: string): boolean {
  const folded = foldText(word);
  const isOne = (name: string) => FORENAMES.has(name) || isForenameOfTheWorld(name);
  return isOne(folded) || (folded.includes('-') && folded.split('-').every(isOne));
}
