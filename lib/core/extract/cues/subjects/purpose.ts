import { ENDS_OF_PURPOSE } from '../../../lexicon/english/clause-words.ts';
import { ADVERB } from '../../../lexicon/english/function-words.ts';
import { DEEDS_BEFORE_SPEAKING } from '../../../lexicon/english/tense-words.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';
import { openingPhrase } from './attach-phrase.ts';
import { sharedSubject } from './shared-subject.ts';

/** Most words between that deed and the “to”. */
const MAX_GAP = 18;

/**
 * Finds the subject of an infinitive that reports a deed: `Doe went on television to declare victory`. The infinitive
 * must be the purpose of a deed in the past. All others express what may happen (`plans to announce`, `needs to
 * explain`).
 *
 * Known gaps: deeds after another clause.
 */
export function purposeSubject(
  scene: Scene,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const { tokens } = scene.document;
  let to = cue.first - 1;
  while (to > cue.sentence.first && ADVERB.test(tokens[to]?.lower ?? '')) to--;
  if (tokens[to]?.lower !== 'to' || !hasOccasion(scene, cue, to)) return undefined;
  const shared = sharedSubject(
    scene,
    cue,
    earlier.slice(-1).filter((one) => one.sentence === cue.sentence),
  );
  if (shared) return shared;
  const phrase = openingPhrase(scene, cue);
  return phrase && { subject: { ...phrase, phraseFirst: phrase.first } };
}

function hasOccasion(scene: Scene, cue: CuePlace, to: number): boolean {
  const { tokens } = scene.document;
  for (let index = to - 1; index > Math.max(cue.sentence.first, to - MAX_GAP); index--) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[;:—–]$/.test(token.text)) return false;
    if (ENDS_OF_PURPOSE.has(token.lower)) return false;
    if (DEEDS_BEFORE_SPEAKING.has(token.lower)) return !token.capital;
  }
  return false;
}
