import { HE } from '../../../lexicon/german/function-words.ts';
import type { CuePlace } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import { nameSpeakersBy } from '../name-speakers.ts';
import { personOfPronoun } from '../person-of-pronoun.ts';
import { createSpeakers } from './create-speakers.ts';

/** Names the speaker of each German cue: its subject, or the person that its “er” or “sie” safely stands for. */
export function nameSpeakers(found: Omit<ArticleReading, 'speakers'>): ArticleReading {
  const { document, people } = found;
  const speakers = createSpeakers(document);
  const officeOf = () => undefined;
  return nameSpeakersBy(found, speakers, officeOf, (cue, earlier) =>
    speakerOf(document, people, speakers, cue, earlier),
  );
}

function speakerOf(
  document: ArticleDocument,
  people: People,
  speakers: Speakers,
  cue: CuePlace,
  earlier: readonly CuePlace[],
): Speaker | undefined {
  if (cue.subject?.person) return speakers.ofPerson(cue.subject.person);
  if (cue.subject) return speakers.ofPhrase(cue.subject);
  const { pronoun } = cue;
  if (pronoun === undefined) return undefined;
  const isHe = HE.has(document.tokens[pronoun]?.lower ?? '');
  const person = personOfPronoun(document, people, cue, earlier, isHe ? 'male' : 'female');
  if (person) return speakers.ofPerson(person);
  return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
}
