import { findSubject } from '../../cues/find-cues.ts';
import { mentionFrom } from '../../grammar/mentions-at.ts';
import type { CuePlace } from '../../records/cue.ts';
import type { Sentence } from '../../records/document.ts';
import type { People, PersonMention } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';

/** The subject of an event's verb, and the first token of its words. */
export interface EventSubject {
  person: PersonMention['person'];
  first: number;
  /** the name; given if it stands right before the verb, so that the article's own words can be the title */
  mention?: PersonMention;
}

/** The person who is the subject of a verb at token `core`. The rules are those for speakers. */
export function subjectOfVerb(
  scene: Scene,
  people: People,
  pronouns: ArticleReading['pronouns'],
  core: number,
  sentence: Sentence,
): EventSubject | undefined {
  const cue: CuePlace = {
    first: core,
    last: core,
    kind: 'act',
    participle: false,
    sentence,
  };
  const found = { ...cue, ...findSubject(scene, cue, []) };
  const at = found.subject?.first ?? found.pronoun;
  const person = found.subject ? found.subject.person : pronouns.get(found.pronoun ?? -1)?.person;
  if (!person || at === undefined) return undefined;
  const named = mentionFrom(people.mentions, at);
  const mention = named?.person === person ? named : undefined;
  return { person, first: at, ...(mention ? { mention } : {}) };
}
