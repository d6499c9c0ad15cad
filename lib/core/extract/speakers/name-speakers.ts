import { STARTS_WITH_HE_OR_HIS } from '../../lexicon/english/function-words.ts';
import type { CuePlace, CueUse } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { Speaker, Speakers } from '../records/speaker.ts';
import { createSpeakers } from './create-speakers.ts';
import { loneNameOfPronoun } from './lone-name-of-pronoun.ts';
import { createResolveOffice, type ResolveOffice } from './offices.ts';
import { personOfPronoun } from './person-of-pronoun.ts';

/** Cues before one that its pronoun is resolved by. */
const MEMORY = 4;

/**
 * Names the speaker of each cue: its subject, the holder of an office (`officeOf`), or the person that its “he” or
 * “she” safely stands for, else the words of the article (`he`, `a spokesman`). A
 * pronoun is safe in three cases: when one person alone, of no other gender, is named outside quotations from
 * the paragraph before up to it; when its paragraph names one alone, with whom the sentence before it opens; or
 * when the last speaker of its own paragraph is the last person named.
 * A name near it that may be a person's and is nobody's whom we know makes it unsafe.
 * All others stand for nobody: knowingly many, since a wrong speaker is worse than none.
 */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers'>): ArticleReading {
  const { document, people, roles } = found;
  const speakers = createSpeakers(document);
  const officeOf = createResolveOffice(document, roles, people.persons);
  return nameSpeakersBy(found, speakers, officeOf, (cue, earlier) =>
    speakerOf(document, people, cue, earlier, speakers),
  );
}

/**
 * Names the speakers by a language's rules: `officeOf` knows the holder of an office, and `speakerOf` whom the subject or
 * pronoun of a cue means, given the cues before it with their speakers.
 */
export function nameSpeakersBy(
  found: Omit<ArticleReading, 'speakers'>,
  speakers: Speakers,
  officeOf: ResolveOffice,
  speakerOf: (cue: CuePlace, earlier: readonly CuePlace[]) => Speaker | undefined,
): ArticleReading {
  const { cues, nounCues } = found;
  const named: CueUse[] = [];
  const of = new Map<CueUse, CueUse>();
  for (const cue of [...cues, ...nounCues].sort((a, b) => a.first - b.first)) {
    const holder = cue.subject && officeOf(cue.subject);
    const speaker = holder ? speakers.ofPerson(holder) : speakerOf(cue, named.slice(-MEMORY));
    const use = speaker ? { ...cue, speaker } : cue;
    named.push(use);
    of.set(cue, use);
  }
  const withSpeaker = (cue: CueUse) => of.get(cue) ?? cue;
  return { ...found, speakers, cues: cues.map(withSpeaker), nounCues: nounCues.map(withSpeaker) };
}

/** The speaker of one cue, given the cues before it with their speakers. */
export function speakerOf(
  document: ArticleDocument,
  people: People,
  cue: CuePlace,
  earlier: readonly CuePlace[],
  speakers: Speakers,
): Speaker | undefined {
  const lower = document.tokens[cue.pronoun ?? -1]?.lower ?? '';
  const gender = STARTS_WITH_HE_OR_HIS.test(lower) ? 'male' : 'female';
  const person = cue.subject?.person ?? personOfPronoun(document, people, cue, earlier, gender);
  if (person) return speakers.ofPerson(person);
  if (cue.subject) return speakers.ofPhrase(cue.subject);
  const { pronoun } = cue;
  if (pronoun === undefined) return undefined;
  const named = loneNameOfPronoun(document, people, pronoun, cue, earlier);
  if (named) return named;
  return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
}
