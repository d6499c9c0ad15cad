import type { CuePlace, CueUse } from '../records/cue.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';
import { createSpeakers } from './create-speakers.ts';
import { heldRoles } from './held-roles.ts';
import { createResolveOffice } from './offices.ts';
import { resolvePronouns } from './pronouns/resolve-pronouns.ts';
import { SPEAKER_PHRASES } from './speaker-phrases.ts';

/**
 * Names the speaker of each cue. It is the subject, the holder of an office (`officeOf`), or whomever “he” or “she” safely
 * means (`pronouns/`). Otherwise it is the words of the article (`he`, `a spokesman`).
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers' | 'pronouns'>): ArticleReading {
  const { document, people, roles, scene, cues, nounCues } = found;
  const speakers = createSpeakers(document, SPEAKER_PHRASES);
  const officeOf = createResolveOffice(document, heldRoles(roles, people.persons));
  const pronouns = resolvePronouns({ scene, people, cues, nounCues }, speakers, officeOf);
  const withSpeaker = (cue: CueUse): CueUse => {
    const holder = cue.subject && officeOf(cue.subject);
    const speaker = holder ? speakers.ofPerson(holder) : speakerOf(cue, pronouns, speakers);
    return speaker ? { ...cue, speaker } : cue;
  };
  return {
    ...found,
    speakers,
    pronouns,
    cues: cues.map(withSpeaker),
    nounCues: nounCues.map(withSpeaker),
  };
}

/** The speaker of one cue. A pronoun that can't be resolved is its own speaker. */
function speakerOf(
  { subject, pronoun }: CuePlace,
  pronouns: ArticleReading['pronouns'],
  speakers: Speakers,
): Speaker | undefined {
  if (subject?.person) return speakers.ofPerson(subject.person);
  if (subject) return speakers.ofPhrase(subject);
  if (pronoun === undefined) return undefined;
  return (
    pronouns.get(pronoun) ??
    speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun })
  );
}
