import type { CueUse } from './cues.ts';
import type { ArticleDocument } from './document.ts';
import type { Gender, People, Person } from './people.ts';
import type { Speaker, Speakers } from './speakers.ts';

/**
 * Names the speaker of each cue: its subject, or the person that its “he” or “she” safely stands for, else the
 * words of the article (`he`, `a spokesman`). A
 * pronoun is safe in three cases: when one person alone, of no other gender, is named outside quotations from
 * the paragraph before up to it; when its paragraph names one alone, with whom the sentence before it opens; or
 * when the last speaker of its own paragraph is the last person named.
 * A name near it that may be a person's and is nobody's whom we know makes it unsafe.
 * All others stand for nobody: knowingly many, since a wrong speaker is worse than none.
 */
export function nameSpeakers(
  document: ArticleDocument,
  people: People,
  cues: readonly CueUse[],
  speakers: Speakers,
): void {
  cues.forEach((cue, index) => {
    const speaker = speakerOf(
      document,
      people,
      cue,
      cues.slice(Math.max(0, index - 4), index),
      speakers,
    );
    if (speaker) cue.speaker = speaker;
  });
}

function speakerOf(
  document: ArticleDocument,
  people: People,
  cue: CueUse,
  earlier: readonly CueUse[],
  speakers: Speakers,
): Speaker | undefined {
  const person = cue.subject?.person ?? resolve(document, people, cue, earlier);
  if (person) return speakers.ofPerson(person);
  if (cue.subject) return speakers.ofPhrase(cue.subject);
  const { pronoun } = cue;
  if (pronoun === undefined) return undefined;
  return speakers.ofPhrase({ first: pronoun, last: pronoun, phraseFirst: pronoun });
}

function resolve(
  document: ArticleDocument,
  people: People,
  cue: CueUse,
  earlier: readonly CueUse[],
): Person | undefined {
  if (cue.pronoun === undefined) return undefined;
  const pronoun = cue.pronoun;
  const gender: Gender = document.tokens[pronoun]?.lower === 'he' ? 'male' : 'female';
  const fits = (person: Person) => (person.gender ?? gender) === gender;
  const { block } = cue.sentence;
  const from = document.sentences.find((sentence) => sentence.block >= block - 1)?.first ?? 0;
  const near = people.mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.last < pronoun &&
      (document.tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const isUnknownSince = (token: number) =>
    people.unknown.some((unknown) => unknown >= token && unknown < pronoun);
  const ownFrom = document.sentences.find((sentence) => sentence.block === block)?.first ?? 0;
  const named = new Set(near.map((mention) => mention.person).filter(fits));
  if (named.size === 1 && !isUnknownSince(from)) return [...named][0];
  const opener = onlyOpener(document, people, cue, pronoun);
  if (opener && fits(opener) && !isUnknownSince(ownFrom)) return opener;
  const last = earlier[earlier.length - 1];
  const speaker = last?.speaker?.person;
  if (last && speaker && last.sentence.block === block && fits(speaker)) {
    const latest = near[near.length - 1];
    if (isUnknownSince(last.first)) return undefined;
    if (latest?.person === speaker || (latest && latest.last < last.first)) return speaker;
  }
  return undefined;
}

/** The only person named in the paragraph so far, when the sentence before opens with them. */
function onlyOpener(
  { tokens, sentences }: ArticleDocument,
  people: People,
  cue: CueUse,
  pronoun: number,
): Person | undefined {
  const own = sentences.indexOf(cue.sentence);
  const before = sentences[own - 1];
  if (!before || before.block !== cue.sentence.block) return undefined;
  const first = sentences.find((sentence) => sentence.block === before.block)?.first ?? 0;
  const here = people.mentions.filter(
    (mention) =>
      mention.first >= first &&
      mention.last < pronoun &&
      (tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const opener = here.find((mention) => mention.phraseFirst === before.first)?.person;
  return opener && here.every((mention) => mention.person === opener) ? opener : undefined;
}
