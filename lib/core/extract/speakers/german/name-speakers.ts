import { HE } from '../../../lexicon/german/function-words.ts';
import { RELATIVES, roleGender, SOMEBODY } from '../../../lexicon/german/role-words.ts';
import { leadingSubject } from '../../grammar/german/leading-subject.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';
import type { Speaker } from '../../records/speaker.ts';
import { createSpeakers } from '../create-speakers.ts';
import { heldRoles } from '../held-roles.ts';
import { createResolveOffice } from './offices.ts';
import { personOfPronoun } from './person-of-pronoun.ts';
import { SPEAKER_PHRASES } from './speaker-phrases.ts';

/** Cues before one that its pronoun is resolved by. */
const MEMORY = 4;

/**
 * Names the speaker of each German cue: its subject, or the person that “er” or “sie” safely means. A pronoun that
 * can't be resolved is its own speaker.
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers' | 'pronouns'>): ArticleReading {
  const { document, people, roles } = found;
  const speakers = createSpeakers(document, SPEAKER_PHRASES);
  const officeOf = createResolveOffice(document, heldRoles(roles, people.persons));
  const pronouns = new Map<number, Speaker>();
  const named: CueUse[] = [];
  const speakerOf = (cue: CueUse): Speaker | undefined => {
    const { subject, pronoun } = cue;
    if (subject?.person) return speakers.ofPerson(subject.person);
    const holder = subject && officeOf(subject);
    if (holder) return speakers.ofPerson(holder);
    if (subject) return speakers.ofPhrase(subject);
    if (pronoun === undefined) return undefined;
    const gender = HE.has(document.tokens[pronoun]?.lower ?? '') ? 'male' : 'female';
    const person = isOfAnother(found.scene, cue)
      ? undefined
      : personOfPronoun(document, people, cue, named.slice(-MEMORY), gender);
    if (!person) return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
    const speaker = speakers.ofPerson(person);
    pronouns.set(pronoun, speaker);
    return speaker;
  };
  for (const cue of found.cues) {
    const speaker = speakerOf(cue);
    named.push(speaker ? { ...cue, speaker } : cue);
  }
  return { ...found, speakers, pronouns, cues: named };
}

/** `Der Rentner blieb ruhig. „…“, sagte er.`: the sentence before is about somebody without a name. */
function isOfAnother(scene: Scene, { sentence, first }: CueUse): boolean {
  const { tokens, sentences } = scene.document;
  const before = sentences[(tokens[first]?.sentence ?? 0) - 1];
  if (before?.block !== sentence.block) return false;
  const subject = leadingSubject(scene, before);
  if (!subject || subject.person) return false;
  return tokens.slice(subject.phraseFirst, subject.last + 1).some(({ lower }) => isSomebody(lower));
}

const isSomebody = (lower: string): boolean =>
  roleGender(lower) !== undefined || RELATIVES.test(lower) || SOMEBODY.test(lower);
