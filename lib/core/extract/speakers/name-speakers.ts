import type { CuePlace, CueUse } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';
import { createSpeakers } from './create-speakers.ts';
import { loneNameOfPronoun } from './lone-name-of-pronoun.ts';
import { createResolveOffice } from './offices.ts';
import { personOfPronoun } from './person-of-pronoun.ts';

/** How many earlier cues help to resolve a pronoun. */
const MEMORY = 4;

/**
 * Names the speaker of each cue. It is the subject, the holder of an office (`officeOf`), or the person that “he” or
 * “she” safely means. Otherwise it is the words of the article (`he`, `a spokesman`).
 *
 * A pronoun is safe in three cases. Only one person of a matching gender is named from the previous paragraph up to the
 * pronoun, outside quotations. Or its paragraph names only one, and the sentence before opens with that person. Or the
 * last speaker of its paragraph is also the last person named.
 *
 * A nearby name that may be an unknown person's makes it unsafe. All other pronouns mean nobody. That leaves many
 * unresolved on purpose, since a wrong speaker is worse than none.
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers'>): ArticleReading {
  const { document, people, roles, cues, nounCues } = found;
  const speakers = createSpeakers(document);
  const officeOf = createResolveOffice(document, roles, people.persons);
  const named: CueUse[] = [];
  const of = new Map<CueUse, CueUse>();
  for (const cue of [...cues, ...nounCues].sort((a, b) => a.first - b.first)) {
    const holder = cue.subject && officeOf(cue.subject);
    const speaker = holder
      ? speakers.ofPerson(holder)
      : speakerOf(document, people, cue, named.slice(-MEMORY), speakers);
    const use = speaker ? { ...cue, speaker } : cue;
    named.push(use);
    of.set(cue, use);
  }
  const withSpeaker = (cue: CueUse) => of.get(cue) ?? cue;
  return { ...found, speakers, cues: cues.map(withSpeaker), nounCues: nounCues.map(withSpeaker) };
}

/** The speaker of one cue, given the earlier cues with their speakers. */
export function speakerOf(
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  earlier: readonly CuePlace[],
  speakers: Speakers,
): Speaker | undefined {
  const person = cue.subject?.person ?? personOfPronoun(document, people, cue, earlier);
  if (person) return speakers.ofPerson(person);
  if (cue.subject) return speakers.ofPhrase(cue.subject);
  const { pronoun } = cue;
  if (pronoun === undefined) return undefined;
  const named = loneNameOfPronoun(document, people, pronoun, cue, earlier);
  if (named) return named;
  return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
}
