import { skipBack } from '../../grammar/skip-back.ts';
import { carriedBy } from '../../grammar/verbs.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Scene } from '../../records/scene.ts';
import { phraseSubject } from './attach-phrase.ts';
import { subjectBehind } from './fronted.ts';
import { invertedSubject } from './inverted.ts';
import { subjectQuoted } from './quoted.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** The subject of a cue, or its pronoun, if the words around it show one. `earlier` are the cues before it. */
export function findSubject(
  scene: Scene,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): CueSubject | undefined {
  const { tokens } = scene.document;
  const verb = carriedBy(tokens, cue.first) ?? cue.first;
  const before = skipBack(scene, verb - 1, cue.sentence.first);
  for (const { find } of SUBJECT_RULES) {
    const subject = find(scene, cue, before, earlier);
    if (subject) return subject;
  }
  return undefined;
}

/** One way to find a subject. `before` is the token before the verb, with adverbs and auxiliaries skipped. */
interface SubjectRule {
  readonly name: string;
  readonly find: (
    scene: Scene,
    cue: CuePlace,
    before: number,
    earlier: readonly CuePlace[],
  ) => CueSubject | undefined;
}

/** In this order. The first rule that finds somebody decides. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    name: 'behind the clause of a fronted participle',
    find: (scene, cue) => (cue.participle ? subjectBehind(scene, cue) : undefined),
  },
  { name: 'between “with” and a participle', find: subjectWith },
  { name: 'whom somebody else quotes', find: subjectQuoted },
  { name: 'an office behind the verb', find: (scene, cue) => invertedSubject(scene, cue) },
  { name: 'in front of the verb', find: subjectBefore },
  {
    name: 'a name right behind the verb',
    find: (scene, cue) => (cue.participle ? undefined : subjectAfter(scene, cue)),
  },
  { name: 'a noun phrase', find: (scene, cue, before) => phraseSubject(scene, cue, before) },
];

/** `…, with Jane Doe calling it a mess` */
function subjectWith(scene: Scene, cue: CuePlace, before: number): CueSubject | undefined {
  const mention = cue.participle ? scene.endingAt.get(before) : undefined;
  if (!mention || scene.document.tokens[mention.phraseFirst - 1]?.lower !== 'with')
    return undefined;
  return { subject: mention };
}
