import { STARTS_WITH_HE_OR_HIS } from '../../lexicon/english/function-words.ts';
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES } from '../../lexicon/english/titles.ts';
import { isNameWord } from '../names/name-words.ts';
import type { CuePlace } from '../records/cue.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { Speaker } from '../records/speaker.ts';
import type { Subject } from '../records/subject.ts';

/**
 * Finds the speaker whom “he” or “she” means, if the article never introduces that person (`Doe said.` alone). It is
 * the subject of an earlier cue. Nobody else may be named since that cue in the same paragraph. Otherwise, no other
 * name may stand in this paragraph or the one before.
 */
export function loneNameOfPronoun(
  { tokens, sentences }: ArticleDocument,
  people: People,
  pronoun: number,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): Speaker | undefined {
  const { block } = cue.sentence;
  const last = earlier.findLast(
    ({ subject, sentence }) =>
      subject !== undefined && sentence.block >= block - 1 && isLoneName(tokens, subject),
  );
  if (!last?.subject || last.subject.person) return undefined;
  const title = tokens[last.subject.phraseFirst]?.lower ?? '';
  const others = STARTS_WITH_HE_OR_HIS.test(tokens[pronoun]?.lower ?? '')
    ? FEMALE_TITLES
    : MALE_TITLES;
  if (others.has(title)) return undefined;
  const name = tokens[last.subject.last]?.lower;
  const isClear = (from: number) =>
    !people.mentions.some(
      (mention) =>
        mention.first >= from &&
        mention.last < pronoun &&
        (tokens[mention.first]?.quotation ?? 0) < 0,
    ) &&
    people.unknown.every(
      (first) => first < from || first >= pronoun || tokens[first]?.lower === name,
    );
  const start = sentences.find((sentence) => sentence.block >= block - 1)?.first ?? 0;
  const isSafe = isClear(start) || (last.sentence.block === block && isClear(last.subject.first));
  return isSafe ? last.speaker : undefined;
}

/** `Doe`, `Mr. Doe`: a capitalised word that may be a surname, with at most a courtesy title. */
function isLoneName(tokens: readonly Token[], subject: Subject): boolean {
  const word = tokens[subject.last];
  const length = subject.last - subject.phraseFirst;
  if (!word?.capital || !isNameWord(word) || length > 1) return false;
  return length === 0 || HONORIFICS.has(tokens[subject.phraseFirst]?.lower ?? '');
}
