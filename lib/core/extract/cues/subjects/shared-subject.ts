import { HE_OR_SHE } from '../../../lexicon/english/function-words.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import { hasClauseBetween } from '../../grammar/verbs.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';

/** A participle or a second verb shares the subject of the verb before it, or the sentence's first noun phrase. */
export function sharedSubject(
  scene: Scene,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const previous = earlier[earlier.length - 1];
  if (previous && previous.sentence === cue.sentence) return subjectOf(previous);
  const first = mainClauseStart(scene, cue.sentence);
  const mention = scene.startingAt.get(first);
  const lower = scene.document.tokens[first]?.lower;
  if (mention && mention.last < cue.first) {
    const next = scene.document.tokens[mention.last + 1];
    // “Jane Doe and John Roe left, saying”, “Doe’s lawyer left, saying”, “Doe came where crowds stood, shouting”: the
    // subject is more than this person, or somebody else.
    const isOther = hasClauseBetween(scene.document.tokens, mention.last + 1, cue);
    const isAlone = next?.lower !== 'and' && next?.kind !== 'possessive' && !isOther;
    return isAlone ? { subject: mention } : undefined;
  }
  return HE_OR_SHE.has(lower ?? '') ? { pronoun: first } : undefined;
}

function subjectOf({ subject, pronoun }: CuePlace): CueSubject | undefined {
  if (subject) return { subject };
  return pronoun === undefined ? undefined : { pronoun };
}
