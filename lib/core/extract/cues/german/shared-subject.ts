import { SUBJECT_PRONOUNS } from '../../../lexicon/german/function-words.ts';
import { leadingSubject } from '../../grammar/german/leading-subject.ts';
import type { CueSubject, CueUse } from '../../records/cue.ts';
import type { Sentence } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { toCueSubject } from './find-subject.ts';
import type { VerbPlace } from './verb-place.ts';

/** `Doe lobte den Plan und sagte`: the subject of the verb before. */
export function sharedSubject(
  scene: Scene,
  { finite, clauseFirst, sentence }: VerbPlace,
  earlier: readonly CueUse[],
): CueSubject {
  const { tokens } = scene.document;
  const before = earlier.at(-1);
  if (clauseFirst !== finite || SUBJECT_PRONOUNS.has(tokens[finite + 1]?.lower ?? '')) return {};
  if (before?.sentence === sentence) {
    if (before.subject) return { subject: before.subject };
    if (before.pronoun !== undefined) return { pronoun: before.pronoun };
  }
  return leadingPerson(scene, sentence) ?? {};
}

/** The person or pronoun that opens a sentence: `Doe kam nach Foo, | sagte aber …`. */
function leadingPerson(scene: Scene, sentence: Sentence): CueSubject | undefined {
  const phrase = leadingSubject(scene, sentence);
  if (!phrase) return undefined;
  const { end: _, ...subject } = phrase;
  const found = toCueSubject(scene, subject);
  return found.pronoun !== undefined || phrase.person ? found : undefined;
}
