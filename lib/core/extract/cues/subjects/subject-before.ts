import {
  BEFORE_A_LATER_VERB,
  BEFORE_A_PARTICIPLE_OR_IN,
} from '../../../lexicon/english/clause-words.ts';
import { BEFORE_AN_OBJECT, HE_OR_SHE_HAD } from '../../../lexicon/english/function-words.ts';
import { MESSAGE_NOUNS } from '../../../lexicon/english/speech-settings.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { PersonMention } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import { acrossApposition, isSecondOfTwo } from './apposed.ts';
import { sharedSubject } from './shared-subject.ts';

/** `Jane Doe said`, `Jane Doe, who said`, `Doe left and said`: finds the subject from the token before the verb. */
export function subjectBefore(
  scene: Scene,
  cue: CuePlace,
  before: number,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const { tokens } = scene.document;
  const mention = scene.endingAt.get(before);
  const word = tokens[before]?.lower ?? '';
  if (mention && mention.first >= cue.sentence.first && isSubjectPosition(scene, mention, cue))
    return { subject: mention };
  // `Doe left after praising the plan`
  if (cue.participle && BEFORE_A_PARTICIPLE_OR_IN.has(tokens[cue.first - 1]?.lower ?? ''))
    return sharedSubject(scene, cue, earlier);
  if (HE_OR_SHE_HAD.has(word)) return { pronoun: before };
  // `Doe called it “dead,” adding …`
  if (cue.participle && (tokens[before]?.quotation ?? -1) >= 0)
    return sharedSubject(scene, cue, earlier);
  if (tokens[before]?.text === ',' || BEFORE_A_LATER_VERB.has(word)) {
    const { first } = cue.sentence;
    const relative = word === 'who' ? relativeSubject(scene, before, first) : undefined;
    const apposed = cue.participle ? undefined : acrossApposition(scene, before, first);
    const subject = relative ?? apposed;
    if (subject) return { subject };
    const shares = word !== 'who' && (cue.participle || word !== ',');
    return shares ? sharedSubject(scene, cue, earlier) : undefined;
  }
  // `Doe issued a statement saying …`
  return cue.participle && MESSAGE_NOUNS.has(word) ? sharedSubject(scene, cue, earlier) : undefined;
}

/** A name after a preposition is its object: in `in a call with Jane Doe said …` somebody else speaks. */
function isSubjectPosition(scene: Scene, mention: PersonMention, cue: CuePlace): boolean {
  if (mention.phraseFirst <= cue.sentence.first) return true;
  const before = scene.document.tokens[mention.phraseFirst - 1];
  if (!before) return true;
  if (before.kind === 'possessive') return false;
  // `Jane Doe and John Roe said`: with two speakers, nobody can tell who said the words.
  if (isSecondOfTwo(scene, mention.phraseFirst - 1, cue.sentence.first)) return false;
  return before.quotation >= 0 || !BEFORE_AN_OBJECT.has(before.lower);
}

/** `Jane Doe, who said …` */
function relativeSubject(scene: Scene, who: number, limit: number): PersonMention | undefined {
  const { tokens } = scene.document;
  const before = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  return before >= limit ? scene.endingAt.get(before) : undefined;
}
