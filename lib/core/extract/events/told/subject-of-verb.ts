import type { CueUse } from '../../cues/find-cues.ts';
import { attachSubject } from '../../cues/subjects/attach-subject.ts';
import type { Sentence } from '../../document/build-document.ts';
import type { People, PersonMention } from '../../people/find-people.ts';
import type { Scene } from '../../people/scene.ts';
import type { Speakers } from '../../speakers/create-speakers.ts';
import { nameSpeakers } from '../../speakers/name-speakers.ts';

/** Who the subject of a verb of an event is, and the first token of the words for them. */
export interface EventSubject {
  person: PersonMention['person'];
  first: number;
  /** the name stands in these words and right before the verb, so that the article's own words can be the title */
  mention?: PersonMention;
}

/** The person that a verb at token `core` is told of, by the rules that find who says something. */
export function subjectOfVerb(
  scene: Scene,
  people: People,
  speakers: Speakers,
  core: number,
  sentence: Sentence,
): EventSubject | undefined {
  const cue: CueUse = {
    first: core,
    last: core,
    lemma: '',
    kind: 'act',
    participle: false,
    sentence,
  };
  attachSubject(scene, cue, []);
  nameSpeakers(scene.document, people, () => undefined, [cue], speakers);
  const person = cue.speaker?.person;
  const at = cue.subject?.first ?? cue.pronoun;
  if (!person || at === undefined) return undefined;
  const mention = people.mentions.find((one) => one.first === at && one.person === person);
  return { person, first: at, ...(mention ? { mention } : {}) };
}
