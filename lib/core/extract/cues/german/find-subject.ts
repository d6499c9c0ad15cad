import {
  AND_OR_BUT,
  AS_OPENERS,
  HE_OR_SHE,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/german/function-words.ts';
import { clauseEnd } from '../../grammar/german/clause.ts';
import { behindParticles } from '../../grammar/german/leading-subject.ts';
import { type NounPhrase, nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { CueSubject } from '../../records/cue.ts';
import type { Sentence } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import { apposedSubject } from './apposed-subject.ts';
import { isFiller, isListener, subjectBehind, subjectBetween } from './subject-behind.ts';
import type { VerbPlace } from './verb-place.ts';

/**
 * The subject of a verb. In German it stands before the finite verb. If something else stands before the verb, it
 * follows (`Am Montag sagte Doe`, `„…“, sagte Doe`). If the verb ends its clause, it follows the word that opens the
 * clause (`wie Doe sagte`).
 */
export function findSubject(scene: Scene, place: VerbPlace): CueSubject | undefined {
  const found = place.isFinal ? inFinalClause(scene, place) : inMainClause(scene, place);
  if (!found) return undefined;
  const { end: _, ...subject } = found;
  return toCueSubject(scene, subject);
}

/** A subject, or the pronoun in its place. */
export function toCueSubject({ document }: Scene, subject: Subject): CueSubject {
  const { lower = '' } = document.tokens[subject.first] ?? {};
  const isPronoun = !subject.person && subject.first === subject.last && HE_OR_SHE.has(lower);
  return isPronoun ? { pronoun: subject.first } : { subject };
}

function inFinalClause(scene: Scene, { clauseFirst, finite }: VerbPlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  const opening = tokens[clauseFirst];
  const isRelative =
    tokens[clauseFirst - 1]?.text === ',' &&
    RELATIVE_PRONOUNS.has(opening?.lower ?? '') &&
    !AS_OPENERS.has(opening?.lower ?? '');
  if (isRelative) {
    // `Doe, der sagte`: the pronoun means the person named right before.
    const named = scene.endingAt.get(clauseFirst - 2);
    const own = named && { ...named, end: named.last };
    return subjectBetween(scene, clauseFirst + 1, finite - 1) ? undefined : own;
  }
  return subjectBetween(scene, clauseFirst + 1, finite - 1);
}

function inMainClause(scene: Scene, place: VerbPlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  const { finite, clauseFirst, sentence } = place;
  if (clauseFirst < finite) {
    const first = behindParticles(tokens, clauseFirst);
    const front = nounPhraseAt(scene, first, finite - 1, { isSubject: true, takesPlaces: true });
    if (front && isFiller(scene, front.end + 1, finite - 1)) {
      const fits = !(front.person && place.isPlural);
      if (fits) return front.person ? front : (personBehind(scene, place, front) ?? front);
    }
    return subjectBehind(scene, finite, sentence.last, place.isPlural);
  }
  if (AND_OR_BUT.has(tokens[finite - 1]?.lower ?? '')) return undefined;
  return (
    apposedSubject(scene, place) ?? subjectBehind(scene, finite, sentence.last, place.isPlural)
  );
}

/**
 * The person after a verb, if the words before it may be no subject. They may be a listener (`Der Zeitung sagte Doe`),
 * or one word whose capital comes only from its place (`Besorgt äußerte sich Doe`).
 */
function personBehind(
  scene: Scene,
  { finite, sentence, isPlural }: VerbPlace,
  front: NounPhrase,
): NounPhrase | undefined {
  if (isPlural) return undefined;
  const isOne = front.phraseFirst === front.end;
  if (!isOne && !isListener(scene.document.tokens, front)) return undefined;
  const behind = subjectBehind(scene, finite, sentence.last);
  const isPronoun = HE_OR_SHE.has(scene.document.tokens[behind?.first ?? -1]?.lower ?? '');
  return behind?.person || isPronoun ? behind : undefined;
}

/** `Die Zeitung zitierte Doe mit den Worten: …`: the speaker is the object after the verb. */
export function quotedPerson(
  scene: Scene,
  verb: number,
  sentence: Sentence,
): CueSubject | undefined {
  const last = clauseEnd(scene.document.tokens, verb, sentence);
  let found: CueSubject | undefined;
  for (let at = verb + 1; at <= last; at++) {
    const mention = scene.startingAt.get(at);
    if (mention) found ??= { subject: mention };
  }
  return found;
}
