import { HE } from '../../../lexicon/german/function-words.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Speaker } from '../../records/speaker.ts';
import { createSpeakers } from './create-speakers.ts';
import { personOfPronoun } from './person-of-pronoun.ts';

/** Cues before one that its pronoun is resolved by. */
const MEMORY = 4;

/**
 * Names the speaker of each German cue: its subject, or the person that “er” or “sie” safely means. A pronoun that
 * can't be resolved is its own speaker.
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers' | 'pronouns'>): ArticleReading {
  const { document, people } = found;
  const speakers = createSpeakers(document);
  const pronouns = new Map<number, Speaker>();
  const named: CueUse[] = [];
  const speakerOf = (cue: CueUse): Speaker | undefined => {
    const { subject, pronoun } = cue;
    if (subject?.person) return speakers.ofPerson(subject.person);
    if (subject) return speakers.ofPhrase(subject);
    if (pronoun === undefined) return undefined;
    const gender = HE.has(document.tokens[pronoun]?.lower ?? '') ? 'male' : 'female';
    const person = personOfPronoun(document, people, cue, named.slice(-MEMORY), gender);
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
